package org.darvoza.contracts;

import module java.base;

/// What notification-service alone writes: what became of a letter.
public sealed interface NotificationEvent extends Event {

  /// The next mail server has taken the letter.
  record LetterSent(RegistrationId registrationId, LetterKind letter, Instant sentAt)
      implements NotificationEvent {}

  /// The letter will not be tried again by itself; a person must act.
  record LetterFailed(RegistrationId registrationId, LetterKind letter, Instant failedAt)
      implements NotificationEvent {}
}
