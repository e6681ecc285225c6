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

  /// The letter could not go out yet; it is tried again at that time.
  record LetterDeferred(RegistrationId registrationId, LetterKind letter, Instant nextTryAt)
      implements NotificationEvent {}

  /// The next mail server had taken the letter; one further on reported that it could not deliver
  /// it. A person must act.
  record LetterBounced(RegistrationId registrationId, LetterKind letter, Instant bouncedAt)
      implements NotificationEvent {}
}
