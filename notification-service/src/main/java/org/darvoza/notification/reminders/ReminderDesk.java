package org.darvoza.notification.reminders;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.LetterKind;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.requests.Request;
import org.darvoza.notification.requests.Requests;
import org.darvoza.notification.writing.Notice;
import org.springframework.stereotype.Component;

/// Writes the reminders of what the officers asked for. A reminder's id follows from the request
/// and the moment it was due, and its letter is written in the transaction that moves the request
/// on: however many instances look at once, and whenever one stops, it is written once (decision
/// 15).
@Component
final class ReminderDesk {

  private static final int AT_ONCE = 100;

  private final Requests requests;
  private final Scribe scribe;
  private final Reminding reminding;
  private final Clock clock;

  ReminderDesk(Requests requests, Scribe scribe, Reminding reminding, Clock clock) {
    this.requests = requests;
    this.scribe = scribe;
    this.reminding = reminding;
    this.clock = clock;
  }

  /// Whether there may be more.
  boolean remind() {
    if (!reminding.ready()) {
      return false;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var due = requests.toRemind(now, AT_ONCE);
    reminding.record(due.stream().flatMap(request -> steps(request, now)).toList());
    return due.size() == AT_ONCE;
  }

  private Stream<Step<?>> steps(Request request, Instant now) {
    var moved =
        new Step<>(
            Reminding.SELF,
            requests.store(),
            request.id(),
            present -> present.orElseThrow().reminded(now));
    return scribe.knows(request.registration()) && now.isBefore(request.deadline())
        ? Stream.concat(letter(request, now), Stream.of(moved))
        : Stream.of(moved); // too late, or the request itself has not gone out either
  }

  private Stream<Step<?>> letter(Request request, Instant now) {
    var due = Objects.requireNonNull(request.remindAt(), "one that is due has a moment");
    var notice =
        Notice.asking(LetterKind.INFORMATION_REMINDER, request.items(), request.deadline());
    return reminding.letter(request.registration(), request.event() + "|" + due, notice, due, now);
  }
}
