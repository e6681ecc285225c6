package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What the gateway alone writes: a registration was accepted at the front desk.
public sealed interface SubmissionEvent extends Event {

  /// Accepted with 202. From here on it must not be lost.
  ///
  /// `source`: a keyed digest of the network it came from, for this conference alone: equal values
  /// tell that two came from one network, and to nobody without the gateway's key which one. Null
  /// where the address says nothing.
  record RegistrationSubmitted(
      RegistrationId registrationId,
      String reference,
      String conference,
      Category category,
      Instant submittedAt,
      @Nullable String source,
      Sealed<Submission> submission)
      implements SubmissionEvent {}
}
