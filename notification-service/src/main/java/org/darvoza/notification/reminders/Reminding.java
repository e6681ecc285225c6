package org.darvoza.notification.reminders;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.MailBell;
import org.darvoza.notification.post.Fence;
import org.darvoza.notification.writing.Notice;
import org.springframework.stereotype.Component;

/// What all letters of the clock have in common, be they reminders or digests: a letter whose id
/// follows from its cause, so that it is written once, and that is kept in where it may have gone
/// out before the database was restored.
@Component
public final class Reminding {

  static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final Ledger ledger;
  private final Letters letters;
  private final Scribe scribe;
  private final Fence fence;
  private final MailBell bell;

  Reminding(Ledger ledger, Letters letters, Scribe scribe, Fence fence, MailBell bell) {
    this.ledger = ledger;
    this.letters = letters;
    this.scribe = scribe;
    this.fence = fence;
    this.bell = bell;
  }

  /// Whether it is known by now what is to be kept in.
  public boolean ready() {
    return fence.isOpen();
  }

  /// Records these letters and what belongs to them, and has them sent.
  public void record(List<Step<?>> steps) {
    if (!steps.isEmpty()) {
      var _ = ledger.recordAll(steps);
      bell.ring();
    }
  }

  /// `cause`: the same for whoever finds the same reminder due. `due`: since when it is.
  public Stream<Step<?>> letter(
      RegistrationId person, String cause, Notice notice, Instant due, Instant now) {
    var id = LetterId.of(cause, notice.kind());
    var paper = scribe.write(id, notice, now, person);
    var letter = Letter.queued(id, person, notice, null, paper, now);
    var first =
        step(
            id,
            present ->
                present.isPresent()
                    ? new Outcome.Refused<>(LetterRefusal.ALREADY_WRITTEN)
                    : letter);
    return fence.holds(due)
        ? Stream.of(first, step(id, present -> kept(present, now)))
        : Stream.of(first);
  }

  private static Outcome<Letter> kept(Optional<Letter> letter, Instant now) {
    return Delivery.held(letter.orElseThrow(), now, HoldCode.DATABASE_RESTORED);
  }

  private Step<Letter> step(String id, Function<Optional<Letter>, Outcome<Letter>> ask) {
    return new Step<>(SELF, letters.store(), id, ask);
  }
}
