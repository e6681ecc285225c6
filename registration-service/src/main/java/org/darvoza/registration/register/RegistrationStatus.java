package org.darvoza.registration.register;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.register.Registration.Moment;
import org.jspecify.annotations.Nullable;

/// How a registration stands: the answer of `GET /api/registrations/{id}`. Nothing personal in it.
record RegistrationStatus(
    RegistrationId id,
    String reference,
    String conference,
    @Nullable Category category,
    Status status,
    long version,
    List<String> missing,
    List<Moment> history) {

  static RegistrationStatus of(Registration registration) {
    return new RegistrationStatus(
        registration.registrationId(),
        registration.reference(),
        registration.conference(),
        registration.category(),
        registration.status(),
        registration.version(),
        List.of(),
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
        List.of());
  }
}
