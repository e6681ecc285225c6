package org.darvoza.registration.viewing;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.registration.documents.DocumentStore;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.pictures.Darkroom;
import org.darvoza.registration.register.Registration;
import org.springframework.stereotype.Component;

/// Copies of documents with the name of who looks and the time burnt in, as clocks tell it where
/// the conference is.
@Component
final class MarkedCopies {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private final DocumentStore store;
  private final Darkroom darkroom;
  private final Conferences conferences;
  private final Clock clock;

  MarkedCopies(DocumentStore store, Darkroom darkroom, Conferences conferences, Clock clock) {
    this.store = store;
    this.darkroom = darkroom;
    this.conferences = conferences;
    this.clock = clock;
  }

  Optional<byte[]> make(
      Registration registration, DocumentKind kind, Document document, String reader) {
    var zone = conferences.require(registration.conference()).timeZone();
    var mark = reader + " · " + TIME.format(clock.instant().atZone(zone));
    return store
        .find(registration.registrationId(), kind, document.file())
        .map(picture -> darkroom.marked(picture, mark));
  }
}
