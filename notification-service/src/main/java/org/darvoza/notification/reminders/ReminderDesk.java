package org.darvoza.notification.reminders;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Party;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.MailBell;
import org.darvoza.notification.requests.Request;
import org.darvoza.notification.requests.Requests;
import org.darvoza.notification.writing.Notice;
import org.springframework.stereotype.Component;

/// Writes the reminders that are due. A reminder's id follows from the request and the moment it
/// was due, and its letter is written in the transaction that moves the request on: however many
/// instances look at once, and whenever one stops, it is written once (decision 15).
@Component
final class ReminderDesk {

  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);
  private static final int AT_ONCE = 100;

  /// Where what is asked and what is written lies.
  @Component
  record Shelves(Requests requests, Letters letters) {}

  private final Ledger ledger;
  private final Shelves shelves;
  private final Scribe scribe;
  private final MailBell bell;
  private final Clock clock;

  ReminderDesk(Ledger ledger, Shelves shelves, Scribe scribe, MailBell bell, Clock clock) {
    this.ledger = ledger;
    this.shelves = shelves;
    this.scribe = scribe;
    this.bell = bell;
    this.clock = clock;
  }

  /// Whether there may be more.
  boolean remind() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var due = shelves.requests().toRemind(now, AT_ONCE);
    if (!due.isEmpty()) {
      var _ = ledger.recordAll(due.stream().flatMap(request -> steps(request, now)).toList());
      bell.ring();
    }
    return due.size() == AT_ONCE;
  }

  private Stream<Step<?>> steps(Request request, Instant now) {
    var moved =
        new Step<>(
            SELF,
            shelves.requests().store(),
            request.id(),
            present -> present.orElseThrow().reminded(now));
    return scribe.knows(request.registration()) && now.isBefore(request.deadline())
        ? Stream.of(letter(request, now), moved)
        : Stream.of(moved); // too late, or the request itself has not gone out either
  }

  private Step<Letter> letter(Request request, Instant now) {
    var person = request.registration();
    var notice =
        new Notice(
            LetterKind.INFORMATION_REMINDER, false, request.items(), request.deadline(), List.of());
    var id = LetterId.of(request.event() + "|" + request.remindAt(), notice.kind());
    var paper = scribe.write(id, notice, now, person);
    return new Step<>(
        SELF,
        shelves.letters().store(),
        id,
        present ->
            present.isPresent()
                ? new Outcome.Refused<>(LetterRefusal.ALREADY_WRITTEN)
                : Letter.queued(id, person, notice, null, paper, now));
  }
}
