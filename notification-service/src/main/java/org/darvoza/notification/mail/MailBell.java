package org.darvoza.notification.mail;

import module java.base;

import org.springframework.stereotype.Component;

/// Wakes the mail room when letters have been put into the out-tray. A ring nobody hears costs some
/// latency, until the mail room looks by itself.
@Component
public final class MailBell {

  private static final int CLERKS = 8;

  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    if (rung.availablePermits() < CLERKS) {
      rung.release(CLERKS);
    }
  }

  void await(Duration limit) throws InterruptedException {
    var _ = rung.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
  }
}
