package org.darvoza.backbone.relay;

import module java.base;

/// Wakes the relay when there is something to publish. Rings are not counted: one look at the
/// outbox answers any number of them.
public final class RelayBell {

  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /// Waits for a ring, at most `limit`.
  void await(Duration limit) throws InterruptedException {
    var _ = rung.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
    rung.drainPermits();
  }
}
