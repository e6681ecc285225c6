package org.darvoza.backbone.house;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does one thing at start that needs a neighbour, and keeps trying until the neighbour is there: a
/// service that starts first must not stay without its topics or its indexes. The start waits for
/// the first attempt, so that where all neighbours are there, ready means ready; but not for long.
final class Keeper implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String what;
  private final BooleanSupplier attempt;
  private volatile boolean running;
  private Thread thread = new Thread();

  /// `attempt` says whether it is done; an exception means not yet.
  Keeper(String what, BooleanSupplier attempt) {
    this.what = what;
    this.attempt = attempt;
  }

  @Override
  public void start() {
    running = true;
    var tried = new CountDownLatch(1);
    thread = Thread.ofVirtual().name(what).start(() -> keep(tried));
    try {
      var _ = tried.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(CountDownLatch tried) {
    while (running && !done()) {
      tried.countDown();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    tried.countDown();
  }

  private boolean done() {
    try {
      return attempt.getAsBoolean();
    } catch (RuntimeException e) {
      log.info("{}: again in {}, {}", what, PAUSE, e.getClass().getName());
      return false;
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE / 2;
  }
}
