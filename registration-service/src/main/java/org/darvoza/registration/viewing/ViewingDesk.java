package org.darvoza.registration.viewing;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.ViewingPass;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.darvoza.registration.viewing.LookBook.DocumentShown;
import org.darvoza.registration.viewing.ViewingPasses.Presented;
import org.springframework.stereotype.Component;

/// Shows documents to officers who bring a pass.
@Component
class ViewingDesk {

  private final Ledger ledger;
  private final Registrations registrations;
  private final ViewingPasses passes;
  private final LookBooks books;
  private final MarkedCopies copies;

  ViewingDesk(
      Ledger ledger,
      Registrations registrations,
      ViewingPasses passes,
      LookBooks books,
      MarkedCopies copies) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.passes = passes;
    this.books = books;
    this.copies = copies;
  }

  /// A marked copy. The look is on the ledger before there is a picture to see: where it cannot be
  /// recorded, nothing is shown.
  byte[] show(Officer officer, RegistrationId id, DocumentKind kind, Presented pass) {
    var registration = registrations.find(id).orElseThrow(ViewingDesk::none);
    var document = registration.handedIn().of(kind).orElseThrow(ViewingDesk::none);
    passes.require(pass, new ViewingPass.Subject(id, kind, document.sha256(), officer.username()));
    record(officer, registration, new DocumentShown(kind, document.sha256()));
    return copies
        .make(registration, kind, document, officer.username())
        .orElseThrow(ViewingDesk::none);
  }

  private void record(Officer officer, Registration registration, DocumentShown shown) {
    var id = registration.registrationId();
    var _ =
        ledger
            .record(
                new Step<>(
                    officer,
                    books.store(),
                    LookBook.idOf(id),
                    present -> LookBook.add(present, id, shown)))
            .orThrow();
  }

  private static RefusedException none() {
    return new RefusedException(ViewRefusal.NO_SUCH_DOCUMENT);
  }
}
