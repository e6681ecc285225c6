package org.darvoza.notification.mail;

import module java.base;

import org.darvoza.notification.mail.Dispatches.Dispatch;

/// Which leases have run out for good. After the database was away, those of living instances may
/// have run out too: each has the time of `patience` to prolong its own before another one takes
/// over.
final class Abandoned {

  private final Duration patience;
  private final LongSupplier nanoTime;
  private final Map<Dispatch, Long> since = new HashMap<>();

  Abandoned(Duration patience, LongSupplier nanoTime) {
    this.patience = patience;
    this.nanoTime = nanoTime;
  }

  /// Of the leases that have run out now, those that already had when it was first asked about
  /// them, so long ago.
  List<Dispatch> among(List<Dispatch> expired) {
    long now = nanoTime.getAsLong();
    since.keySet().retainAll(Set.copyOf(expired));
    expired.forEach(lease -> since.putIfAbsent(lease, now));
    return expired.stream()
        .filter(lease -> now - Objects.requireNonNull(since.get(lease)) >= patience.toNanos())
        .toList();
  }

  void lookedAway() {
    since.clear();
  }
}
