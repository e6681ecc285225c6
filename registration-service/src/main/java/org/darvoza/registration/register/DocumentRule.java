package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.register.Moment.What;
import org.darvoza.registration.register.Stage.Accredited;
import org.darvoza.registration.register.Stage.Amending;
import org.darvoza.registration.register.Stage.Appealed;
import org.darvoza.registration.register.Stage.FinallyRefused;
import org.darvoza.registration.register.Stage.InReview;
import org.darvoza.registration.register.Stage.InformationAsked;
import org.darvoza.registration.register.Stage.Lapsed;
import org.darvoza.registration.register.Stage.Refused;
import org.darvoza.registration.register.Stage.Revoked;
import org.darvoza.registration.register.Stage.Submitted;
import org.darvoza.registration.register.Stage.Suspended;
import org.darvoza.registration.register.Stage.Withdrawn;
import org.jspecify.annotations.Nullable;

/// A document is taken as long as somebody may still look at it.
final class DocumentRule {

  private DocumentRule() {}

  static Outcome<Registration> provide(
      Registration registration, DocumentKind kind, Document document) {
    var at = document.providedAt();
    return refusal(registration, at)
        .<Outcome<Registration>>map(Outcome.Refused::new)
        .orElseGet(
            () ->
                registration.to(
                    registration.stage(),
                    firstOf(registration, kind, at),
                    fact(registration, kind, document),
                    registration.said().handing(kind, document)));
  }

  /// Why none would be taken at this time; empty where one is.
  static Optional<Refusal> refusal(Registration registration, Instant at) {
    return switch (registration.stage()) {
      case Submitted _,
          InReview _,
          InformationAsked _,
          Accredited _,
          Amending _,
          Suspended _,
          Appealed _ ->
          registration.handedIn().fullOn(at)
              ? Optional.of(Refusal.TOO_MANY_DOCUMENTS_TODAY)
              : Optional.empty();
      case Refused _, Revoked _, FinallyRefused _, Lapsed _ -> Optional.of(Refusal.ALREADY_DECIDED);
      case Withdrawn _ -> Optional.of(Refusal.ALREADY_WITHDRAWN);
    };
  }

  /// Whether what there is of a kind stays: another one changes what was handed in as an amendment
  /// does, and comes to the desk after the same day, unless officers ask for it.
  static boolean frozen(
      Registration registration, DocumentKind kind, Conference conference, Instant at) {
    return registration.handedIn().of(kind).isPresent()
        && !asked(registration.stage(), kind)
        && !conference.amendable(kind.fieldClass(), at);
  }

  static boolean asked(Stage stage, DocumentKind kind) {
    return stage instanceof InformationAsked(var items, _, _) && items.contains(item(kind));
  }

  private static InformationItem item(DocumentKind kind) {
    return switch (kind) {
      case PHOTO -> InformationItem.PHOTO;
      case PASSPORT -> InformationItem.PASSPORT_SCAN;
      case PRESS_CARD -> InformationItem.PRESS_CARD;
      case ASSIGNMENT_LETTER -> InformationItem.ASSIGNMENT_LETTER;
    };
  }

  /// The page tells of the first of a kind; better ones would only crowd out what happened else.
  private static @Nullable Moment firstOf(
      Registration registration, DocumentKind kind, Instant at) {
    return registration.handedIn().of(kind).isPresent() ? null : new Moment(at, what(kind));
  }

  private static What what(DocumentKind kind) {
    return switch (kind) {
      case PHOTO -> What.PHOTO_PROVIDED;
      case PASSPORT -> What.PASSPORT_PROVIDED;
      case PRESS_CARD -> What.PRESS_CARD_PROVIDED;
      case ASSIGNMENT_LETTER -> What.ASSIGNMENT_LETTER_PROVIDED;
    };
  }

  private static DocumentProvided fact(
      Registration registration, DocumentKind kind, Document document) {
    return new DocumentProvided(
        registration.registrationId(),
        kind,
        document.sha256(),
        document.bytes(),
        document.width(),
        document.height(),
        document.broken(),
        document.providedAt());
  }
}
