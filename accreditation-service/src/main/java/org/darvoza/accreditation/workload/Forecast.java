package org.darvoza.accreditation.workload;

import module java.base;

import org.jspecify.annotations.Nullable;

/// When the backlog is empty if people go on arriving and being decided on as they did. `emptyAt`
/// is there for [Kind#ON] alone; the rates are cases a day.
record Forecast(Kind kind, @Nullable Instant emptyAt, double arrivedADay, double decidedADay) {

  enum Kind {
    /// Nothing waits.
    EMPTY,
    ON,
    /// No fewer arrive than are decided.
    NEVER,
    /// Too early to tell.
    UNKNOWN
  }

  private static final Duration LEAST = Duration.ofHours(1);

  /// Before that, a lunch break would look like the end of all work.
  private static final Duration TELLING = Duration.ofHours(6);

  private static final double DAY = Duration.ofDays(1).toSeconds();

  /// Further ahead is no forecast any more.
  private static final double MOST_DAYS = 365;

  /// What happened within `span`, the last of which is now.
  static Forecast of(long backlog, long arrived, long decided, Duration span, Instant now) {
    double days = Math.max(span.toSeconds(), LEAST.toSeconds()) / DAY;
    double arrivedADay = arrived / days;
    double decidedADay = decided / days;
    if (backlog == 0) {
      return new Forecast(Kind.EMPTY, null, arrivedADay, decidedADay);
    }
    if (span.compareTo(TELLING) < 0) {
      return new Forecast(Kind.UNKNOWN, null, arrivedADay, decidedADay);
    }
    double left = backlog / (decidedADay - arrivedADay);
    if (decided <= arrived || left > MOST_DAYS) {
      return new Forecast(Kind.NEVER, null, arrivedADay, decidedADay);
    }
    var emptyAt = now.plusSeconds(Math.round(left * DAY));
    return new Forecast(Kind.ON, emptyAt, arrivedADay, decidedADay);
  }
}
