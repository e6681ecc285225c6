package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Written;

/// What people and time do with a letter: let a held one go, take note of one that did not arrive,
/// forget what an old one said.
public final class Care {

  private Care() {}

  public static Outcome<Letter> release(Letter letter, Instant now) {
    return switch (letter.stage()) {
      case Stage.Held _ -> new Changed<>(letter.to(new Stage.Queued(now)), new LetterReleased());
      case Stage.AwaitingAddress _, Stage.Queued _, Stage.Sent _, Stage.Bounced _ ->
          new Refused<>(LetterRefusal.NOT_HELD);
      case Stage.Failed _, Stage.Suppressed _ -> new Refused<>(LetterRefusal.NOT_HELD);
    };
  }

  /// The person has been reached in another way, or need not be.
  public static Outcome<Letter> attend(Letter letter, Instant now) {
    return letter.needsAttention()
        ? new Changed<>(letter.attended(now).to(letter.stage()), new LetterAttended())
        : new Refused<>(LetterRefusal.NOTHING_TO_ATTEND);
  }

  /// Its words are not needed any more; that it was written stays known.
  static Outcome<Letter> forget(Letter letter) {
    var paper = letter.written();
    return switch (letter.stage()) {
      case Stage.Sent _, Stage.Failed _, Stage.Bounced _, Stage.Suppressed _
          when paper != null && paper.sheet() != null ->
          new Changed<>(letter.on(without(paper)).to(letter.stage()), new WordsForgotten());
      case Stage.Sent _, Stage.Failed _, Stage.Bounced _, Stage.Suppressed _ ->
          new Refused<>(LetterRefusal.NOTHING_TO_FORGET);
      case Stage.AwaitingAddress _, Stage.Queued _, Stage.Held _ ->
          new Refused<>(LetterRefusal.NOTHING_TO_FORGET);
    };
  }

  private static Written without(Written paper) {
    return new Written(
        paper.reference(),
        paper.language(),
        paper.messageId(),
        paper.sendable(),
        paper.address(),
        null);
  }

  record LetterReleased() {}

  record LetterAttended() {}

  record WordsForgotten() {}
}
