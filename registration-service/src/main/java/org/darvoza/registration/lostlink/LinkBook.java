package org.darvoza.registration.lostlink;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.RegistrationId;

/// When the link of one registration was sent anew. Apart from the registration, since asking for
/// its link does not change it.
record LinkBook(String id, long version, Instant lastAskedAt) implements Aggregate {

  static final String COLLECTION = "link_books";

  /// One letter in this time is enough for everybody who has lost his link, and no use to whoever
  /// wants to fill somebody's mailbox.
  static final Duration PAUSE = Duration.ofMinutes(5);

  enum Refusal implements Outcome.Reason {
    SENT_LATELY;

    @Override
    public int status() {
      return 429;
    }
  }

  static String idOf(RegistrationId id) {
    return "link-" + id;
  }

  static Outcome<LinkBook> ask(Optional<LinkBook> present, RegistrationId id, Instant at) {
    if (present.filter(book -> book.lastAskedAt().plus(PAUSE).isAfter(at)).isPresent()) {
      return new Outcome.Refused<>(Refusal.SENT_LATELY);
    }
    long version = present.map(LinkBook::version).orElse(0L) + 1;
    return new Outcome.Changed<>(
        new LinkBook(idOf(id), version, at), new StatusLinkRequested(id, at));
  }
}
