package org.darvoza.contracts;

import module java.base;

/// What the gateway alone writes: a registration was accepted at the front desk.
public sealed interface SubmissionEvent extends Event {

  /// Accepted with 202. From here on it must not be lost.
  record RegistrationSubmitted(
      RegistrationId registrationId,
      String reference,
      String conference,
      Category category,
      Instant submittedAt,
      Sealed<Submission> submission)
      implements SubmissionEvent {}
}
