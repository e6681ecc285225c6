package org.darvoza.notification.requests;

import module java.base;

/// When a person is reminded of what is asked or missing: 7, 3 and 1 days before the deadline, but
/// not within half a day of the request or the registration itself.
public final class ReminderTimes {

  public static final Duration QUIET = Duration.ofHours(12);

  private static final List<Duration> BEFORE =
      List.of(Duration.ofDays(7), Duration.ofDays(3), Duration.ofDays(1));

  private ReminderTimes() {}

  /// The moment of the reminder that is due now; empty before the first and after the deadline.
  public static Optional<Instant> due(Instant deadline, Instant now) {
    return BEFORE.stream()
        .map(deadline::minus)
        .filter(moment -> !moment.isAfter(now) && now.isBefore(deadline))
        .max(Comparator.naturalOrder());
  }

  /// Whether so many days before a deadline one is due.
  public static boolean isDayOfOne(long daysBefore) {
    return BEFORE.stream().anyMatch(before -> before.toDays() == daysBefore);
  }

  /// The first reminder after a moment.
  static Optional<Instant> next(Instant deadline, Instant after) {
    return BEFORE.stream().map(deadline::minus).filter(moment -> moment.isAfter(after)).findFirst();
  }
}
