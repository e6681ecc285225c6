package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.register.Moment;
import org.darvoza.registration.register.Moment.What;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Stage;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// What the status page shows. `stage` and `person` are null as long as there is no record.
/// `nextForm`: where another person of the same delegation is registered; null where none is.
record StatusSheet(
    RegistrationStatus registration,
    @Nullable Stage stage,
    Conference conference,
    @Nullable Masked person,
    List<DocumentLine> documents,
    Rights rights,
    @Nullable URI nextForm,
    Instant now) {

  private static final Map<InformationItem, DocumentKind> HANDED_IN =
      Map.of(
          InformationItem.PHOTO, DocumentKind.PHOTO,
          InformationItem.PASSPORT_SCAN, DocumentKind.PASSPORT,
          InformationItem.ASSIGNMENT_LETTER, DocumentKind.ASSIGNMENT_LETTER,
          InformationItem.PRESS_CARD, DocumentKind.PRESS_CARD);

  /// What the person can still do here, and what is known of the address. `addressAwaited`: another
  /// one was given, and letters go on to the earlier one until somebody has answered there.
  record Rights(boolean live, boolean amendable, boolean addressConfirmed, boolean addressAwaited) {
    static final Rights NONE = new Rights(false, false, false, false);

    static Rights of(Registration registration) {
      return new Rights(
          registration.isLive(),
          registration.refusesAmendments(Set.of()).isEmpty(),
          registration.addressConfirmed(),
          registration.addressAwaited());
    }
  }

  private static final Set<What> AMENDED =
      EnumSet.of(
          What.IDENTITY_AMENDED, What.ROLE_AMENDED, What.CONTACT_AMENDED, What.LOGISTICS_AMENDED);
  private static final Set<What> GRANTED =
      EnumSet.of(What.ACCREDITED, What.ACCREDITED_WITH_CONDITIONS, What.APPEAL_GRANTED);

  public String status() {
    return registration.status().name();
  }

  /// Newest first.
  public List<Moment> moments() {
    return registration.history().reversed();
  }

  boolean isBeingRecorded() {
    return registration.status() == Status.BEING_RECORDED;
  }

  /// Whether somebody is still to decide.
  public boolean isPending() {
    return switch (registration.status()) {
      case SUBMITTED, IN_REVIEW, AMENDING -> true;
      case BEING_RECORDED, INFO_REQUESTED, LAPSED, ACCREDITED, SUSPENDED -> false;
      case REVOKED, REFUSED, APPEAL, REFUSED_FINAL, WITHDRAWN -> false;
    };
  }

  /// Whether something is needed from the person while others decide.
  public boolean isDocumentMissing() {
    return isPending() && documents.stream().anyMatch(DocumentLine::isMissing);
  }

  /// Whether the day for the documents that are missing has passed; they are taken all the same.
  public boolean isDocumentLate() {
    var end = registration.documentsUntil();
    return end != null && now.isAfter(end);
  }

  public boolean isWithConditions() {
    return stage instanceof Stage.Accredited(var conditions) && conditions;
  }

  /// What the officers ask for, be there still time or not.
  public List<InformationItem> items() {
    return stage instanceof Stage.InformationAsked(var items, _, _) ? items : List.of();
  }

  /// What they ask for and can still get; empty when it is too late.
  public List<InformationItem> asked() {
    var end = registration.missingBy();
    return end == null || now.isAfter(end) ? List.of() : items();
  }

  /// The document by which this is answered, if it is one that can be uploaded.
  public @Nullable DocumentLine documentFor(InformationItem item) {
    return documents.stream()
        .filter(line -> line.open() && line.kind() == HANDED_IN.get(item))
        .findFirst()
        .orElse(null);
  }

  /// Whether this document has come since the officers asked.
  public boolean hasComeSinceAsked(@Nullable DocumentLine line) {
    var document = line == null ? null : line.document();
    return document != null
        && moments().stream()
            .filter(moment -> moment.what() == What.INFORMATION_REQUESTED)
            .findFirst()
            .filter(asked -> document.providedAt().isAfter(asked.at()))
            .isPresent();
  }

  /// Asked for, and not answered in time.
  public boolean isTooLate() {
    return !items().isEmpty() && asked().isEmpty();
  }

  public boolean isAddressConfirmed() {
    return rights.addressConfirmed();
  }

  /// Whether an accreditation was granted that counts no longer: nothing else leads from there back
  /// into the review.
  public boolean isUndone() {
    boolean inReview =
        switch (registration.status()) {
          case IN_REVIEW, AMENDING -> true;
          case INFO_REQUESTED -> !isValidMeanwhile();
          case BEING_RECORDED, SUBMITTED, LAPSED, ACCREDITED, SUSPENDED -> false;
          case REVOKED, REFUSED, APPEAL, REFUSED_FINAL, WITHDRAWN -> false;
        };
    return inReview
        && registration.history().stream().map(Moment::what).anyMatch(GRANTED::contains);
  }

  /// What the person changed last, as long as nothing else has happened since; the name of a
  /// moment.
  public @Nullable String lastChange() {
    return moments().stream()
        .limit(1)
        .map(Moment::what)
        .filter(AMENDED::contains)
        .map(_ -> strongest())
        .findFirst()
        .orElse(null);
  }

  /// Of what was changed at that moment, in the order of the history.
  private String strongest() {
    var at = registration.history().getLast().at();
    return registration.history().stream()
        .filter(moment -> moment.at().equals(at) && AMENDED.contains(moment.what()))
        .map(moment -> moment.what().name())
        .findFirst()
        .orElseThrow();
  }

  /// Whether the person still has to say that our letters arrive.
  public boolean isAddressOpen() {
    return rights.live() && !rights.addressConfirmed();
  }

  /// Whether the accreditation stays valid while something is asked.
  public boolean isValidMeanwhile() {
    return stage instanceof Stage.InformationAsked(_, _, Stage.Accredited _);
  }

  public @Nullable Instant suspendedUntil() {
    return stage instanceof Stage.Suspended(_, var until) ? until : null;
  }

  public String conferenceName(Locale reader) {
    return conference.shortName(Language.ofCode(reader.getLanguage()));
  }

  public String venue(Locale reader) {
    return conference.venue(Language.ofCode(reader.getLanguage()));
  }
}
