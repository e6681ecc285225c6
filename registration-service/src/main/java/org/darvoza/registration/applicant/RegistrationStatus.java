package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.register.Moment;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Stage;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// How a registration stands: the answer of `GET /api/registrations/{id}`. Nothing personal in it.
/// `missing`: what the officers ask for, to be answered until `missingBy`.
record RegistrationStatus(
    RegistrationId id,
    String reference,
    String conference,
    @Nullable Category category,
    Status status,
    long version,
    List<InformationItem> missing,
    @Nullable Instant missingBy,
    @Nullable Instant appealableUntil,
    List<Moment> history) {

  static RegistrationStatus of(Registration registration, @Nullable Instant appealableUntil) {
    var asked =
        registration.stage() instanceof Stage.InformationAsked informationAsked
            ? informationAsked
            : null;
    return new RegistrationStatus(
        registration.registrationId(),
        registration.reference(),
        registration.conference(),
        registration.category(),
        registration.status(),
        registration.version(),
        asked == null ? List.of() : asked.items(),
        asked == null ? null : asked.deadline(),
        appealableUntil,
        registration.history());
  }

  /// The key was right, so the gateway has accepted it; all that is known is what follows from the
  /// id.
  static RegistrationStatus beingRecorded(RegistrationId id, Conference conference) {
    return new RegistrationStatus(
        id,
        Reference.of(conference.referencePrefix(), id),
        conference.code(),
        null,
        Status.BEING_RECORDED,
        0,
        List.of(),
        null,
        null,
        List.of());
  }
}
