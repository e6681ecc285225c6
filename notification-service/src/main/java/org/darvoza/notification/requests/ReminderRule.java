package org.darvoza.notification.requests;

import module java.base;

/// When a person is reminded of what is asked: 7, 3 and 1 days before the deadline, but not within
/// half a day of the request itself.
final class ReminderRule {

  static final Duration QUIET = Duration.ofHours(12);

  private static final List<Duration> BEFORE =
      List.of(Duration.ofDays(7), Duration.ofDays(3), Duration.ofDays(1));

  private ReminderRule() {}

  /// The first reminder after a moment.
  static Optional<Instant> next(Instant deadline, Instant after) {
    return BEFORE.stream().map(deadline::minus).filter(moment -> moment.isAfter(after)).findFirst();
  }
}
