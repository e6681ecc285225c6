package org.darvoza.accreditation.intake;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps looking for cases that no rule has looked at yet. Several instances do no harm: a case is
/// screened on the version that was read, and the second one finds it done.
@Component
class Screener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Screener.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int BATCH = 200;

  private final ScreeningDesk desk;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean running;
  private Thread thread = new Thread();

  Screener(ScreeningDesk desk) {
    this.desk = desk;
  }

  void wake() {
    woken.release();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("screener").start(this::loop);
  }

  private void loop() {
    while (running) {
      try {
        if (desk.screen(BATCH) < BATCH) {
          var _ = woken.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
          woken.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("Screening will go on in {}: {}", POLL, e.getClass().getName());
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
  }

  /// Lets the batch in hand end.
  @Override
  public void stop() {
    running = false;
    wake();
    try {
      var _ = thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
