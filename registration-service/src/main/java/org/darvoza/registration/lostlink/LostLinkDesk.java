package org.darvoza.registration.lostlink;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// Takes wishes for a link, and sees later whether there is a registration to each.
@Component
class LostLinkDesk {

  /// As many as may wait; taken out many times faster than people ask.
  private static final int WAITING = 1_000;

  /// Two registrations of one reference are all but impossible.
  private static final int ALIKE = 4;

  private static final RegistrationId NOBODY = new RegistrationId("0".repeat(32));

  private final BlockingQueue<LinkWish> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Ledger ledger;
  private final Registrations registrations;
  private final LinkBooks books;
  private final Papers papers;
  private final Clock clock;

  LostLinkDesk(
      Ledger ledger, Registrations registrations, LinkBooks books, Papers papers, Clock clock) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.books = books;
    this.papers = papers;
    this.clock = clock;
  }

  /// False if no letter could follow now: the database is away, or too many wait. The one question
  /// that is asked of the database here is the same for everybody.
  boolean take(LinkWish wish) {
    return databaseAnswers() && waiting.offer(wish);
  }

  private boolean databaseAnswers() {
    try {
      return registrations.find(NOBODY).isEmpty();
    } catch (DataAccessException e) {
      return false;
    }
  }

  /// Sees to all that wait. One that fails waits on.
  void seeToAll() {
    for (var wish = waiting.peek(); wish != null; wish = waiting.peek()) {
      seeTo(wish);
      var _ = waiting.remove(wish);
    }
  }

  private void seeTo(LinkWish wish) {
    var reference = Criteria.where("reference").is(wish.tidyReference());
    registrations.newestFirst(reference, ALIKE).stream()
        .filter(registration -> wish.names(addressOf(registration)))
        .forEach(registration -> record(registration.registrationId()));
  }

  private String addressOf(Registration registration) {
    var id = registration.registrationId();
    return papers.foldersOf(Set.of(id)).open(id, registration.submission()).contact().email();
  }

  /// Asked for again too soon, nothing is recorded and no letter follows; the first one did.
  private void record(RegistrationId id) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var _ =
        ledger.record(
            new Step<>(
                new Actor.Applicant(),
                books.store(),
                LinkBook.idOf(id),
                present -> LinkBook.ask(present, id, now)));
  }
}
