package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

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

  /// The officers ask the person for these by a deadline. What they wonder about is not said.
  record InformationRequested(
      RegistrationId registrationId,
      List<InformationItem> items,
      Instant deadline,
      Instant requestedAt)
      implements AccreditationEvent {}

  /// Nothing is asked of the person any more: answered, or no longer needed.
  record InformationRequestEnded(RegistrationId registrationId, Instant endedAt)
      implements AccreditationEvent {}

  /// What was asked for did not come before its deadline.
  record CaseLapsed(RegistrationId registrationId, Instant lapsedAt)
      implements AccreditationEvent {}

  /// Granted, but not valid: until then, or until it is lifted where `until` is null.
  record AccreditationSuspended(
      RegistrationId registrationId, @Nullable Instant until, Instant suspendedAt)
      implements AccreditationEvent {}

  /// A suspension ended; what had been granted is valid again.
  record AccreditationReinstated(RegistrationId registrationId, Instant reinstatedAt)
      implements AccreditationEvent {}

  /// What had been granted is taken back.
  record AccreditationRevoked(RegistrationId registrationId, Instant revokedAt)
      implements AccreditationEvent {}

  /// The officers look at a decided case again. `accreditationVoid`: the identity it was made on
  /// has changed, so that it counts no longer. Where it is false, the person is told nothing.
  record CaseReopened(RegistrationId registrationId, boolean accreditationVoid, Instant reopenedAt)
      implements AccreditationEvent {}

  /// Somebody who had no part in the case decided the appeal. `overturned`: accredited after all.
  record AppealDecided(RegistrationId registrationId, boolean overturned, Instant decidedAt)
      implements AccreditationEvent {}

  /// A version of a watchlist took effect, by the word of two custodians. `source`: whose list
  /// (`UN`, `OFAC`, `HOST`); `sha256`: of the file it was read from. About no person.
  record WatchlistPublished(
      String source, long version, int individuals, String sha256, Instant publishedAt)
      implements AccreditationEvent {
    @Override
    public @Nullable RegistrationId registrationId() {
      return null;
    }

    @Override
    public String subject() {
      return "watchlist-" + source.toLowerCase(Locale.ROOT);
    }
  }
}
