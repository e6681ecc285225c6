package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What registration-service alone writes: the life of a registration before and beside its
/// vetting.
public sealed interface RegistrationEvent extends Event {

  /// Recorded for good. The dossier is for the vetting officers, the addressee for the letters.
  /// `source` as in [SubmissionEvent.RegistrationSubmitted].
  record RegistrationReceived(
      RegistrationId registrationId,
      String reference,
      String conference,
      Category category,
      Instant receivedAt,
      @Nullable String source,
      Sealed<Dossier> dossier,
      Sealed<Addressee> addressee)
      implements RegistrationEvent {}

  /// The applicant took the registration back; whatever was granted on it ends.
  record RegistrationWithdrawn(RegistrationId registrationId, Instant withdrawnAt)
      implements RegistrationEvent {}

  /// The applicant answered what the officers had asked for.
  record InformationProvided(
      RegistrationId registrationId, Sealed<Answers> answers, Instant providedAt)
      implements RegistrationEvent {}

  /// The applicant changed what was handed in: all of it as it is now, for each of the others his
  /// part. `classes`: of the fields that changed, which says what follows. `accredited`: whether
  /// the person was told of a valid accreditation before. `newAddress`: letters are to go to
  /// another address, once somebody who reads them there has said so with [AddressConfirmed].
  record RegistrationAmended(
      RegistrationId registrationId,
      Category category,
      List<FieldClass> classes,
      boolean accredited,
      boolean newAddress,
      Sealed<Dossier> dossier,
      Sealed<Addressee> addressee,
      Instant amendedAt)
      implements RegistrationEvent {
    public RegistrationAmended {
      classes = classes.stream().sorted().distinct().toList();
    }

    public boolean touches(FieldClass fieldClass) {
      return classes.contains(fieldClass);
    }
  }

  /// Somebody who reads the letters sent to the registration's address followed their link.
  record AddressConfirmed(RegistrationId registrationId, Instant confirmedAt)
      implements RegistrationEvent {}

  /// Somebody who knows reference and address has lost the link to the status page; it is sent to
  /// the address on record. The fact is not of the registration's own line, since it changes
  /// nothing about it: its aggregate is `link-<registration id>`.
  record StatusLinkRequested(RegistrationId registrationId, Instant requestedAt)
      implements RegistrationEvent {}

  /// The applicant asks that a refusal or revocation be looked at by somebody else.
  record AppealLodged(RegistrationId registrationId, Sealed<Grounds> grounds, Instant lodgedAt)
      implements RegistrationEvent {}

  /// A picture was handed in, or a better one in place of an earlier one of its kind. It stays with
  /// registration-service; `sha256`, `bytes`, `width` and `height` are those of the JPEG that is
  /// kept, by which it can be asked for (see [ViewingPass]). `broken`: what the first look found.
  record DocumentProvided(
      RegistrationId registrationId,
      DocumentKind kind,
      String sha256,
      long bytes,
      int width,
      int height,
      List<PictureRule> broken,
      Instant providedAt)
      implements RegistrationEvent {
    public DocumentProvided {
      broken = List.copyOf(broken);
    }
  }
}
