package org.darvoza.accreditation.rescreening;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps looking whether people have to be screened again. Every instance does; the work is one
/// instance's at a time.
@Component
class Rescreener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Rescreener.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final RescreeningDesk desk;
  private final String instance;
  private volatile boolean running;
  private Thread thread = new Thread();

  Rescreener(RescreeningDesk desk) {
    this.desk = desk;
    this.instance = Long.toHexString(new SecureRandom().nextLong());
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("rescreener").start(this::loop);
  }

  private void loop() {
    while (running) {
      if (!worked()) {
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
  }

  private boolean worked() {
    try {
      return desk.work(instance);
    } catch (RuntimeException e) {
      log.warn("Re-screening will go on in {}: {}", POLL, e.getClass().getName());
      return false;
    }
  }

  /// Lets the batch in hand end.
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
