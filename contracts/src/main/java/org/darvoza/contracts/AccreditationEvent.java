package org.darvoza.contracts;

import module java.base;

/// What accreditation-service alone writes. Reasons, notes and evidence are not here and never will
/// be: they stay in the vetting room.
public sealed interface AccreditationEvent extends Event {

  /// A vetting case exists and has passed the automatic checks.
  record CaseOpened(RegistrationId registrationId, Instant openedAt)
      implements AccreditationEvent {}

  /// Cleared by the officers the policy asks for.
  record AccreditationGranted(
      RegistrationId registrationId, boolean withConditions, Instant decidedAt)
      implements AccreditationEvent {}

  /// Refused by the officers the policy asks for.
  record AccreditationRefused(RegistrationId registrationId, Instant decidedAt)
      implements AccreditationEvent {}

  /// The case ended without a decision because the registration was withdrawn.
  record CaseClosed(RegistrationId registrationId, Instant closedAt)
      implements AccreditationEvent {}
}
