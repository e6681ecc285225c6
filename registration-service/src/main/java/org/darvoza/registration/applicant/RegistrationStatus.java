package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.register.Moment;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Stage;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// How a registration stands: the answer of `GET /api/registrations/{id}`. Nothing personal in it.
/// `missing`: what the officers ask for, to be answered until `missingBy`, and the confirmation of
/// the address as long as it is open.
record RegistrationStatus(
    RegistrationId id,
    String reference,
    String conference,
    @Nullable Category category,
    Status status,
    long version,
    List<String> missing,
    @Nullable Instant missingBy,
    @Nullable Instant appealableUntil,
    List<Moment> history) {

  private static final String ADDRESS = "ADDRESS_CONFIRMATION";

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
        missing(registration, asked),
        asked == null ? null : asked.deadline(),
        appealableUntil,
        registration.history());
  }

  private static List<String> missing(
      Registration registration, Stage.@Nullable InformationAsked asked) {
    var items = asked == null ? Stream.<String>empty() : asked.items().stream().map(Enum::name);
    var address = addressOpen(registration) ? Stream.of(ADDRESS) : Stream.<String>empty();
    return Stream.concat(address, items).toList();
  }

  /// Nobody waits for the address of a registration that is over.
  static boolean addressOpen(Registration registration) {
    return registration.isLive() && !registration.addressConfirmed();
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
