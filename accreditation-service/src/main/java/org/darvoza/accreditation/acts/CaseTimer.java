package org.darvoza.accreditation.acts;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks every second whether something is due.
@Component
class CaseTimer implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CaseTimer.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int BATCH = 1000;

  private final TimerDesk desk;
  private volatile boolean running;
  private Thread thread = new Thread();

  CaseTimer(TimerDesk desk) {
    this.desk = desk;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("case-timer").start(this::loop);
  }

  private void loop() {
    while (running) {
      try {
        desk.strike(BATCH);
      } catch (RuntimeException e) {
        log.warn("The timer goes on in {}: {}", POLL, e.getClass().getName());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /// Lets the case in hand end.
  @Override
  public void stop() {
    running = false;
    LockSupport.unpark(thread);
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
