package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;

/// A person we write to. The id is that of the registration.
record Correspondent(
    String id,
    long version,
    String reference,
    String conference,
    Category category,
    Locked<Addressee> addressee)
    implements Aggregate {

  /// The field that [#addressee] is locked as.
  static final String ADDRESSEE = "correspondents.addressee";

  static Correspondent of(RegistrationReceived event, Locked<Addressee> addressee) {
    return new Correspondent(
        event.registrationId().value(),
        1,
        event.reference(),
        event.conference(),
        event.category(),
        addressee);
  }

  /// Once known, a repetition of the same news changes nothing.
  Outcome<Correspondent> introduced(Optional<Correspondent> present) {
    return present.isPresent()
        ? new Refused<>(Refusal.KNOWN_ALREADY)
        : new Changed<>(this, new CorrespondentIntroduced(reference, category));
  }

  record CorrespondentIntroduced(String reference, Category category) {}

  enum Refusal implements Outcome.Reason {
    KNOWN_ALREADY;

    @Override
    public int status() {
      return 409;
    }
  }
}
