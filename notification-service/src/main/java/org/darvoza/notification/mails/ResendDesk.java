package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.MailBell;
import org.springframework.stereotype.Component;

/// Sends a letter anew because a member of staff asks for it: a letter of its own with its own
/// Message-ID, written to the address as it is known now, and linked to the first one.
@Component
final class ResendDesk {

  private final Ledger ledger;
  private final Letters letters;
  private final Scribe scribe;
  private final MailBell bell;
  private final Clock clock;

  ResendDesk(Ledger ledger, Letters letters, Scribe scribe, MailBell bell, Clock clock) {
    this.ledger = ledger;
    this.letters = letters;
    this.scribe = scribe;
    this.bell = bell;
    this.clock = clock;
  }

  Letter resend(Officer officer, String id) {
    var asked = letters.store().require(id);
    var first = asked.resendOf() == null ? asked : letters.store().require(asked.resendOf());
    var again = letters.resendsOf(first.id());
    Stream.concat(Stream.of(first), again.stream()).forEach(ResendDesk::requireSettled);
    var letter = ledger.record(step(officer, first, again.size() + 1)).orThrow();
    bell.ring();
    return letter;
  }

  private static void requireSettled(Letter letter) {
    switch (letter.stage()) {
      case Stage.AwaitingAddress _ -> throw new RefusedException(LetterRefusal.NO_ADDRESS_YET);
      case Stage.Queued _, Stage.Held _ -> throw new RefusedException(LetterRefusal.STILL_QUEUED);
      case Stage.Sent _, Stage.Failed _, Stage.Suppressed _ -> {}
    }
  }

  /// Two clicks at the same moment ask for the same letter: the second is refused.
  private Step<Letter> step(Officer officer, Letter first, int number) {
    var id = LetterId.ofResend(first.id(), first.notice().kind(), number);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var written = scribe.write(id, first.notice(), now, first.registration());
    return new Step<>(
        officer,
        letters.store(),
        id,
        present ->
            present.isPresent()
                ? new Outcome.Refused<>(LetterRefusal.STILL_QUEUED)
                : Letter.queued(
                    id, first.registration(), first.notice(), first.id(), written, now));
  }
}
