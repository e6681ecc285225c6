package org.darvoza.registration.register;

import module java.base;

import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;

/// Where a registration stands.
public sealed interface Stage {
  record Submitted() implements Stage {}

  record InReview() implements Stage {}

  /// `before`: where it stands again once nothing is asked any more. An accreditation stays valid
  /// while its case is looked at anew.
  record InformationAsked(List<InformationItem> items, Instant deadline, Stage before)
      implements Stage {}

  /// What was asked for did not come in time.
  record Lapsed() implements Stage {}

  record Accredited(boolean withConditions) implements Stage {}

  /// What was granted is void: the person is another by now, as far as anybody has seen, and the
  /// officers are still to hear of it.
  record Amending() implements Stage {}

  /// `before`: accredited, perhaps with something asked; `until` is null where the end is open.
  record Suspended(Stage before, @Nullable Instant until) implements Stage {}

  record Revoked(Instant at) implements Stage {}

  record Refused(Instant at) implements Stage {}

  record Appealed() implements Stage {}

  /// The appeal changed nothing, and there is no second one.
  record FinallyRefused() implements Stage {}

  record Withdrawn() implements Stage {}
}
