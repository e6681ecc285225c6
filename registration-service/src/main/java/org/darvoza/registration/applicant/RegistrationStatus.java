package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.register.Moment;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Stage;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// How a registration stands: the answer of `GET /api/registrations/{id}`. Nothing personal in it.
/// `missing`: the confirmation of the address as long as it is open, the documents that people of
/// this category hand in, by the names under which they are uploaded, and what the officers ask
/// for, to be answered until `missingBy`. `documentsUntil`: when the documents among them are due;
/// null where none is missing or the conference names no day.
record RegistrationStatus(
    RegistrationId id,
    String reference,
    String conference,
    @Nullable Category category,
    Status status,
    long version,
    List<String> missing,
    @Nullable Instant missingBy,
    @Nullable Instant documentsUntil,
    @Nullable Instant appealableUntil,
    List<Provided> documents,
    List<Moment> history) {

  private static final String ADDRESS = "ADDRESS_CONFIRMATION";

  /// A document that has come, as it is kept, and the rules it breaks.
  record Provided(
      DocumentKind kind, String sha256, long bytes, Instant at, List<PictureRule> broken) {

    static Provided of(DocumentKind kind, Document document) {
      return new Provided(
          kind, document.sha256(), document.bytes(), document.providedAt(), document.broken());
    }
  }

  /// `wanted`: what people of this category hand in.
  static RegistrationStatus of(
      Registration registration,
      List<DocumentKind> wanted,
      Conference conference,
      @Nullable Instant appealableUntil) {
    var lacking =
        wanted.stream()
            .filter(kind -> registration.isLive() && registration.handedIn().of(kind).isEmpty())
            .toList();
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
        missing(registration, lacking, asked),
        asked == null ? null : asked.deadline(),
        conference.documentsDeadline().filter(_ -> !lacking.isEmpty()).orElse(null),
        appealableUntil,
        provided(registration),
        registration.history());
  }

  private static List<Provided> provided(Registration registration) {
    return registration.handedIn().documents().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Provided.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> missing(
      Registration registration,
      List<DocumentKind> lacking,
      Stage.@Nullable InformationAsked asked) {
    var items = asked == null ? Stream.<String>empty() : asked.items().stream().map(Enum::name);
    var address = addressOpen(registration) ? Stream.of(ADDRESS) : Stream.<String>empty();
    var documents = lacking.stream().map(DocumentKind::code);
    return Stream.of(address, documents, items).flatMap(part -> part).toList();
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
        null,
        List.of(),
        List.of());
  }
}
