package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.contracts.CategoryPolicy;
import org.jspecify.annotations.Nullable;

/// By when a case has to be decided: as long as its category may wait, but a day before the person
/// lands. Cases are worked on in this order, so that of two alike the older one comes first.
public final class Urgency {

  static final Duration BEFORE_LANDING = Duration.ofHours(24);

  private Urgency() {}

  /// A landing that lies in the past when the case opens presses nobody any more.
  public static Instant dueAt(Instant from, CategoryPolicy policy, @Nullable Instant arrivesAt) {
    var byCategory = from.plus(Duration.ofHours(policy.decideWithinHours()));
    if (arrivesAt == null || !arrivesAt.isAfter(from)) {
      return byCategory;
    }
    var byLanding = arrivesAt.minus(BEFORE_LANDING);
    return byLanding.isBefore(byCategory) ? byLanding : byCategory;
  }
}
