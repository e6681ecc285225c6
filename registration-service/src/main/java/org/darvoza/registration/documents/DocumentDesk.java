package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.pictures.Darkroom;
import org.darvoza.registration.pictures.Developed;
import org.darvoza.registration.pictures.PictureFile;
import org.darvoza.registration.register.Refusal;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.stereotype.Component;

/// Takes documents in: looks at them, keeps them, and records that they came.
@Component
class DocumentDesk {

  private final Ledger ledger;
  private final Registrations registrations;
  private final Conferences conferences;
  private final DocumentStore store;
  private final Darkroom darkroom;
  private final Clock clock;

  DocumentDesk(
      Ledger ledger,
      Registrations registrations,
      Conferences conferences,
      DocumentStore store,
      Darkroom darkroom,
      Clock clock) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.conferences = conferences;
    this.store = store;
    this.darkroom = darkroom;
    this.clock = clock;
  }

  /// What is not wanted now costs no decoding.
  void requireWanted(RegistrationId id, DocumentKind kind) {
    var refusal =
        registrations
            .find(id)
            .map(registration -> refusal(registration, kind))
            .orElse(Optional.of(Refusal.STILL_BEING_RECORDED));
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
  }

  private Optional<Refusal> refusal(Registration registration, DocumentKind kind) {
    var conference = conferences.require(registration.conference());
    return registration.keeps(kind, conference, now())
        ? Optional.of(Refusal.AMENDMENTS_CLOSED)
        : registration.refusesDocuments(now());
  }

  /// The document as it is kept. Whatever was in its place is gone once this is recorded; a file
  /// that is not recorded goes at once.
  Document provide(RegistrationId id, Upload upload) {
    requireWanted(id, upload.kind());
    var picture = darkroom.develop(PictureFile.read(upload.bytes()), upload.format());
    var file = store.put(id, upload.kind(), picture.jpeg());
    return switch (record(id, upload.kind(), document(file, picture))) {
      case Outcome.Changed<Registration>(var next, var _) -> {
        var document = next.handedIn().of(upload.kind()).orElseThrow();
        Optional.ofNullable(document.replaced()).ifPresent(store::remove);
        yield document;
      }
      case Outcome.Refused<Registration>(var why) -> {
        store.remove(file);
        throw new RefusedException(why);
      }
    };
  }

  private Outcome<Registration> record(RegistrationId id, DocumentKind kind, Document document) {
    return ledger.record(
        new Step<>(
            new Actor.Applicant(),
            registrations.store(),
            id.value(),
            present ->
                present
                    .map(registration -> registration.provide(kind, document))
                    .orElseGet(() -> new Outcome.Refused<>(Refusal.STILL_BEING_RECORDED))));
  }

  private Document document(String file, Developed picture) {
    return new Document(
        file,
        picture.sha256(),
        picture.jpeg().length,
        picture.width(),
        picture.height(),
        picture.broken(),
        now(),
        null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
