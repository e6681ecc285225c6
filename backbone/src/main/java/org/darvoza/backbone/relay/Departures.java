package org.darvoza.backbone.relay;

import module java.base;

import org.bson.Document;

/// Messages just committed by this process, on their way to the relay without another look at the
/// database. Only a short cut: what finds no room here, or is lost with the process, lies in the
/// outbox all the same.
public final class Departures {

  private static final int ROOM = 4_000;

  private final BlockingQueue<Document> waiting = new ArrayBlockingQueue<>(ROOM);
  private final AtomicBoolean overflown = new AtomicBoolean();
  private final Semaphore rung = new Semaphore(0);

  /// `committed`: documents of the outbox, in the order of their facts.
  public void announce(Collection<Document> committed) {
    if (committed.isEmpty()) {
      return;
    }
    for (var message : committed) {
      if (!waiting.offer(message)) {
        overflown.set(true);
      }
    }
    ring();
  }

  /// Rings are not counted: one look answers any number of them.
  void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /// Waits for a ring, at most `limit`.
  void await(Duration limit) throws InterruptedException {
    var _ = rung.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
    rung.drainPermits();
  }

  List<Document> take(int limit) {
    var taken = new ArrayList<Document>();
    var _ = waiting.drainTo(taken, limit);
    return taken;
  }

  /// Whether some found no room since this was asked last.
  boolean overflown() {
    return overflown.getAndSet(false);
  }
}
