package org.darvoza.notification.mail;

import module java.base;

/// Holds the clerks back while the mail server is away: 1 s, then twice as long each time. A server
/// that answers nothing is asked at least each 30 s; one whose port is closed each 4 s, which costs
/// nobody anything and has the mail flow again within seconds of its return.
final class Breaker {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration LONGEST_WHEN_CLOSED = Duration.ofSeconds(4);

  private final LongSupplier nanoTime;
  private int failures;
  private long openUntil;

  Breaker(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  synchronized Duration pause() {
    return failures == 0
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(0, openUntil - nanoTime.getAsLong()));
  }

  /// Several clerks failing in one round count as one failure.
  synchronized void failed(boolean portClosed) {
    long now = nanoTime.getAsLong();
    if (failures > 0 && now < openUntil) {
      return;
    }
    failures++;
    var next = Duration.ofSeconds(1L << Math.min(failures - 1, 5));
    var longest = portClosed ? LONGEST_WHEN_CLOSED : LONGEST;
    openUntil = now + (next.compareTo(longest) < 0 ? next : longest).toNanos();
  }

  synchronized void worked() {
    failures = 0;
  }
}
