package org.darvoza.notification.mail;

import module java.base;

/// A bucket of tokens, one for each letter: filled at the rate the mail server is to be spared
/// with, a second's worth deep. All clerks of an instance draw from it.
final class Throttle {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final Duration LOOK_UP = Duration.ofMillis(200);

  private final LongSupplier nanoTime;
  private final long interval;
  private long next;

  /// `rate`: letters each second; 0 for no limit.
  Throttle(double rate, LongSupplier nanoTime) {
    if (rate < 0) {
      throw new IllegalArgumentException("darvoza.mail.rate is 0 (no limit) or more");
    }
    this.nanoTime = nanoTime;
    this.interval = rate == 0 ? 0 : Math.round(SECOND / rate);
    this.next = nanoTime.getAsLong() - SECOND;
  }

  /// Takes the next token and says how long it is still away.
  synchronized Duration take() {
    long now = nanoTime.getAsLong();
    long turn = Math.max(next, now - SECOND);
    next = turn + interval;
    return Duration.ofNanos(Math.max(0, turn + interval - now));
  }

  /// Waits for the turn of the next letter; false when there is no going on.
  boolean await(BooleanSupplier goOn) {
    if (interval == 0) {
      return true;
    }
    long end = nanoTime.getAsLong() + take().toNanos();
    for (long left = end - nanoTime.getAsLong();
        left > 0 && goOn.getAsBoolean();
        left = end - nanoTime.getAsLong()) {
      LockSupport.parkNanos(Math.min(left, LOOK_UP.toNanos()));
    }
    return goOn.getAsBoolean();
  }
}
