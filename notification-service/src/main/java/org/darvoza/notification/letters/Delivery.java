package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.NotificationEvent.LetterDeferred;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.notification.letters.Letter.FailureCode;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Try;

/// What sending makes of a letter: the answers of the mail server, the reports of those behind it,
/// and the reasons for which it is not sent.
public final class Delivery {

  private Delivery() {}

  public static Outcome<Letter> sent(Letter letter, Instant at, Try last) {
    return whileQueued(
        letter,
        () ->
            new Changed<>(
                letter.after(last, letter.doubts()).to(new Stage.Sent(at)),
                letter.told(new LetterSent(letter.registration(), letter.notice().kind(), at))));
  }

  public static Outcome<Letter> deferred(Letter letter, Instant at, Try last) {
    return whileQueued(
        letter,
        () -> {
          var tried = letter.after(last, letter.doubts());
          return again(tried, at)
              .<Outcome<Letter>>map(
                  due -> new Changed<>(tried.to(new Stage.Queued(due)), later(letter, due)))
              .orElseGet(() -> failed(tried, at, FailureCode.NO_ANSWER_IN_TIME));
        });
  }

  private static Optional<Instant> again(Letter tried, Instant now) {
    var tries = tried.tries();
    return RetryRule.next(tried.id(), tries.getFirst().at(), tries.size(), now);
  }

  private static Record later(Letter letter, Instant due) {
    return letter.told(new LetterDeferred(letter.registration(), letter.notice().kind(), due));
  }

  public static Outcome<Letter> refused(Letter letter, Instant at, boolean deadAddress, Try last) {
    return whileQueued(
        letter,
        () ->
            failed(
                letter.after(last, letter.doubts()),
                at,
                deadAddress ? FailureCode.NO_SUCH_ADDRESS : FailureCode.REFUSED_BY_SERVER));
  }

  /// Nobody knows whether the last try delivered it. It is sent again with the same bytes and the
  /// same Message-ID, and the repeat is counted; or it is `held` until a person decides.
  public static Outcome<Letter> doubted(
      Letter letter, Instant at, boolean atOnce, boolean held, Try last) {
    return whileQueued(
        letter,
        () -> {
          var tried = letter.after(last, letter.doubts() + 1);
          var fact = new LetterInDoubt(tried.doubts());
          if (held) {
            return new Changed<>(tried.to(new Stage.Held(at, HoldCode.IN_DOUBT)), fact);
          }
          return (atOnce ? Optional.of(at) : again(tried, at))
              .<Outcome<Letter>>map(due -> new Changed<>(tried.to(new Stage.Queued(due)), fact))
              .orElseGet(() -> failed(tried, at, FailureCode.NO_ANSWER_IN_TIME));
        });
  }

  private static Outcome<Letter> failed(Letter tried, Instant at, FailureCode why) {
    return new Changed<>(
        tried.to(new Stage.Failed(at, why)),
        tried.told(new LetterFailed(tried.registration(), tried.notice().kind(), at)));
  }

  /// Its address is known to be dead: it is not even tried.
  public static Outcome<Letter> suppressed(Letter letter, Instant at) {
    return whileQueued(
        letter,
        () ->
            new Changed<>(
                letter.to(new Stage.Suppressed(at)),
                letter.told(new LetterFailed(letter.registration(), letter.notice().kind(), at))));
  }

  /// One that waits for its address waits on, and is held as soon as it has one.
  public static Outcome<Letter> held(Letter letter, Instant at, HoldCode why) {
    return letter.stage() instanceof Stage.AwaitingAddress(var keptIn) && keptIn == null
        ? new Changed<>(letter.to(new Stage.AwaitingAddress(why)), new LetterHeld(why))
        : whileQueued(
            letter, () -> new Changed<>(letter.to(new Stage.Held(at, why)), new LetterHeld(why)));
  }

  /// A mail server further on reports that it could not deliver it. One in doubt had arrived there.
  public static Outcome<Letter> bounced(Letter letter, Instant at, Try report) {
    return switch (letter.stage()) {
      case Stage.Sent _, Stage.Queued _, Stage.Held _ ->
          new Changed<>(
              letter.after(report, letter.doubts()).to(new Stage.Bounced(at)),
              letter.told(new LetterBounced(letter.registration(), letter.notice().kind(), at)));
      case Stage.AwaitingAddress _, Stage.Failed _, Stage.Bounced _, Stage.Suppressed _ ->
          new Refused<>(LetterRefusal.NOT_SENT);
    };
  }

  private static Outcome<Letter> whileQueued(Letter letter, Supplier<Outcome<Letter>> change) {
    return switch (letter.stage()) {
      case Stage.Queued _ -> change.get();
      case Stage.AwaitingAddress _, Stage.Held _, Stage.Sent _, Stage.Bounced _ ->
          new Refused<>(LetterRefusal.NOT_QUEUED);
      case Stage.Failed _, Stage.Suppressed _ -> new Refused<>(LetterRefusal.NOT_QUEUED);
    };
  }

  // Facts that only the ledger knows; the others are told to everyone.

  record LetterInDoubt(int doubts) {}

  record LetterHeld(HoldCode why) {}
}
