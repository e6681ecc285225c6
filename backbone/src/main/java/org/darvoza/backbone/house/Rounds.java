package org.darvoza.backbone.house;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that never ends, done round by round on a thread of its own as long as the service runs. A
/// round that may have left something is followed by the next at once, any other by a pause.
///
/// A round that fails is tried again after the pause, without end: what stops it is a neighbour
/// that is away, or a fault that others will see in the log. The log has the failure's class only,
/// since its message may name a person.
public class Rounds implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LAST_ROUND = Duration.ofSeconds(10);

  private final String name;
  private final Duration pause;
  private final Round round;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean running;
  private Thread thread = new Thread();

  /// One round of the work.
  @FunctionalInterface
  public interface Round {
    /// Whether there may be more to do at once.
    boolean more();
  }

  protected Rounds(String name, Duration pause, Round round) {
    this.name = name;
    this.pause = pause;
    this.round = round;
  }

  /// Ends the pause, now or as soon as it begins.
  public final void wake() {
    woken.release();
  }

  @Override
  public final void start() {
    running = true;
    thread = Thread.ofVirtual().name(name).start(this::goRound);
  }

  private void goRound() {
    while (running) {
      if (!more()) {
        rest();
      }
    }
  }

  private boolean more() {
    try {
      return round.more();
    } catch (RuntimeException e) {
      log.warn("{} goes on in {}: {}", name, pause, e.getClass().getName());
      return false;
    }
  }

  private void rest() {
    try {
      var _ = woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
      woken.drainPermits();
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /// Lets the round in hand end.
  @Override
  public final void stop() {
    running = false;
    wake();
    try {
      var _ = thread.join(LAST_ROUND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public final boolean isRunning() {
    return running;
  }
}
