package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.contracts.Category;
import org.jspecify.annotations.Nullable;

/// How much there is to do, as counted at one moment. Cases are undecided ones; an `Hour` is named
/// by its beginning. `overrides` is null for those whom it does not concern.
record Workload(
    Instant at,
    long backlog,
    List<LaneBacklog> lanes,
    List<CategoryBacklog> categories,
    Throughput throughput,
    Forecast forecast,
    List<Lease> leases,
    @Nullable List<OfficerOverrides> overrides) {

  /// How long a case has been open.
  enum Age {
    UNDER_A_DAY,
    UNDER_THREE_DAYS,
    UNDER_A_WEEK,
    OLDER;

    static Age of(Instant openedAt, Instant now) {
      var days = Duration.between(openedAt, now).toDays();
      return days < 1 ? UNDER_A_DAY : days < 3 ? UNDER_THREE_DAYS : days < 7 ? UNDER_A_WEEK : OLDER;
    }
  }

  /// `waiting`: of these, how many wait for the applicant, an agency or a date.
  record LaneBacklog(
      Lane lane, long cases, long waiting, Map<Age, Long> byAge, @Nullable Instant oldest) {}

  record CategoryBacklog(Category category, long cases) {}

  /// Of the last three days; `lastDay` is the last 24 hours.
  record Throughput(long lastHour, long lastDay, Map<Lane, Long> lastDayByLane, List<Hour> hours) {}

  record Hour(Instant from, long arrived, long decided) {}

  /// Cases an officer holds now, and when the first of his leases runs out.
  record Lease(String officer, long cases, Instant firstUntil) {}

  /// What is worth a question by whoever leads: allowed, but seldom.
  enum Override {
    STRONG_HIT_CLEARED,
    SUSPENDED,
    ONE_PAIR_OF_EYES,
    RETURNED,
    HANDED_OVER,
    KEPT_ALIVE
  }

  /// Of the last three days.
  record OfficerOverrides(String officer, Map<Override, Long> counts) {}
}
