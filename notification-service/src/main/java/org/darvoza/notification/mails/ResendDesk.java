package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.notification.correspondence.Revision;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.letters.Care;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.letters.Suppressions;
import org.darvoza.notification.mail.MailBell;
import org.springframework.stereotype.Component;

/// Sends a letter anew because a member of staff asks for it: a letter of its own with its own
/// Message-ID, written to the address as it is known now, and linked to the first one.
@Component
final class ResendDesk {

  /// The letters, the addresses that take none, and what letters say by now.
  @Component
  record Shelves(Letters letters, Suppressions suppressions, Revision revision) {}

  private final Ledger ledger;
  private final Letters letters;
  private final Suppressions suppressions;
  private final Revision revision;
  private final Scribe scribe;
  private final MailBell bell;
  private final Clock clock;

  ResendDesk(Ledger ledger, Shelves shelves, Scribe scribe, MailBell bell, Clock clock) {
    this.ledger = ledger;
    this.letters = shelves.letters();
    this.suppressions = shelves.suppressions();
    this.revision = shelves.revision();
    this.scribe = scribe;
    this.bell = bell;
    this.clock = clock;
  }

  /// The id of the new letter.
  String resend(Officer officer, String id) {
    var asked = letters.store().require(id);
    var first = asked.resendOf() == null ? asked : letters.store().require(asked.resendOf());
    var all = Stream.concat(Stream.of(first), letters.resendsOf(first.id()).stream()).toList();
    all.forEach(ResendDesk::requireSettled);
    var next = LetterId.ofResend(first.id(), first.notice().kind(), all.size());
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var notice = revision.of(first.notice(), first.registration());
    var paper = scribe.write(next, notice, now, first.registration());
    var steps = new ArrayList<Step<?>>();
    steps.add(
        step(
            officer,
            next,
            Letter.queued(next, first.registration(), notice, first.id(), paper, now)));
    steps.addAll(consequences(officer, all, paper, now));
    var _ = ledger.recordAll(steps).getFirst().orThrow();
    bell.ring();
    return next;
  }

  /// Whoever sends it again has looked after it, and trusts the address: its suppression ends.
  private List<Step<?>> consequences(
      Officer officer, List<Letter> before, Letter.Written paper, Instant now) {
    var steps = new ArrayList<Step<?>>();
    before.stream()
        .filter(Letter::needsAttention)
        .forEach(lost -> steps.add(attended(officer, lost, now)));
    if (paper.address() != null) {
      steps.add(suppressions.lifted(officer, paper.address()));
    }
    return steps;
  }

  private Step<Letter> attended(Officer officer, Letter lost, Instant now) {
    return new Step<>(
        officer, letters.store(), lost.id(), present -> Care.attend(present.orElseThrow(), now));
  }

  private static void requireSettled(Letter letter) {
    switch (letter.stage()) {
      case Stage.AwaitingAddress _ -> throw new RefusedException(LetterRefusal.NO_ADDRESS_YET);
      case Stage.Queued _, Stage.Held _ -> throw new RefusedException(LetterRefusal.STILL_QUEUED);
      case Stage.Sent _, Stage.Bounced _, Stage.Failed _, Stage.Suppressed _ -> {}
    }
  }

  /// Two clicks at the same moment ask for the same letter: the second is refused.
  private Step<Letter> step(Officer officer, String id, Outcome<Letter> anew) {
    return new Step<>(
        officer,
        letters.store(),
        id,
        present -> present.isPresent() ? new Outcome.Refused<>(LetterRefusal.STILL_QUEUED) : anew);
  }
}
