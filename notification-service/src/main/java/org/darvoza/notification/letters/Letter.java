package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Sheet;
import org.jspecify.annotations.Nullable;

/// One letter to one person because of one event, from the moment it is owed to the answer of the
/// mail server. What it says is rendered once; every try sends the same bytes.
public record Letter(
    String id,
    long version,
    String registrationId,
    Notice notice,
    Instant createdAt,
    @Nullable String resendOf,
    @Nullable Written written,
    List<Try> tries,
    int doubts,
    Stage stage)
    implements Aggregate {

  /// The letter on paper. Only its outside can be read without the person's key. `sendable` is
  /// false where the address is no address.
  public record Written(
      String reference,
      Language language,
      String messageId,
      boolean sendable,
      Locked<Sheet> sheet) {}

  /// One try and what the server said to it; `code` 0 where the connection was lost.
  public record Try(Instant at, int code, Locked<String> answer) {}

  public sealed interface Stage {
    /// Owed before we know to whom: the topics have no common order.
    record AwaitingAddress() implements Stage {}

    record Queued(Instant due) implements Stage {}

    record Sent(Instant at) implements Stage {}

    record Failed(Instant at, FailureCode why) implements Stage {}

    /// Kept back until a person releases it.
    record Held() implements Stage {}

    /// Not to be sent: the address is known to be dead.
    record Suppressed() implements Stage {}
  }

  public enum FailureCode {
    REFUSED_BY_SERVER,
    NO_ANSWER_IN_TIME,
    ADDRESS_UNUSABLE
  }

  /// The field that [Written#sheet] and [Try#answer] are locked as.
  public static final String SHEET = "letters.sheet";

  public static final String ANSWER = "letters.answer";

  /// A letter that can go out at once.
  public static Outcome<Letter> queued(
      String id,
      RegistrationId registration,
      Notice notice,
      @Nullable String resendOf,
      Written written,
      Instant now) {
    return blank(id, registration, notice, resendOf, now).addressed(written, now);
  }

  /// A letter whose recipient is not known yet.
  public static Outcome<Letter> owed(
      String id, RegistrationId registration, Notice notice, Instant now) {
    var blank = blank(id, registration, notice, null, now);
    return new Changed<>(
        blank.next(null, List.of(), 0, blank.stage), new LetterOwed(notice.kind()));
  }

  private static Letter blank(
      String id,
      RegistrationId registration,
      Notice notice,
      @Nullable String resendOf,
      Instant now) {
    var stage = new Stage.AwaitingAddress();
    return new Letter(
        id, 0, registration.value(), notice, now, resendOf, null, List.of(), 0, stage);
  }

  public Outcome<Letter> addressed(Written paper, Instant now) {
    return switch (stage) {
      case Stage.AwaitingAddress _ when paper.sendable() ->
          new Changed<>(
              next(paper, tries, doubts, new Stage.Queued(now)),
              new LetterQueued(notice.kind(), paper.language()));
      case Stage.AwaitingAddress _ ->
          new Changed<>(
              next(paper, tries, doubts, new Stage.Failed(now, FailureCode.ADDRESS_UNUSABLE)),
              new LetterFailed(registration(), notice.kind(), now));
      case Stage.Queued _, Stage.Sent _, Stage.Failed _, Stage.Held _, Stage.Suppressed _ ->
          new Refused<>(LetterRefusal.ALREADY_WRITTEN);
    };
  }

  public Outcome<Letter> sent(Instant at, Try last) {
    return whileQueued(
        () ->
            new Changed<>(
                next(written, with(last), doubts, new Stage.Sent(at)),
                new LetterSent(registration(), notice.kind(), at)));
  }

  public Outcome<Letter> deferred(Instant at, Try last) {
    return whileQueued(() -> later(at, last, doubts, new LetterDeferred(last.code())));
  }

  public Outcome<Letter> refused(Instant at, Try last) {
    return whileQueued(() -> failed(at, with(last), doubts, FailureCode.REFUSED_BY_SERVER));
  }

  /// Nobody knows whether the last try delivered it. It is sent again with the same bytes and the
  /// same Message-ID, and the repeat is counted.
  public Outcome<Letter> doubted(Instant at, boolean atOnce, Try last) {
    return whileQueued(
        () ->
            atOnce
                ? new Changed<>(
                    next(written, with(last), doubts + 1, new Stage.Queued(at)),
                    new LetterInDoubt(doubts + 1))
                : later(at, last, doubts + 1, new LetterInDoubt(doubts + 1)));
  }

  private Outcome<Letter> whileQueued(Supplier<Outcome<Letter>> change) {
    return switch (stage) {
      case Stage.Queued _ -> change.get();
      case Stage.AwaitingAddress _,
          Stage.Sent _,
          Stage.Failed _,
          Stage.Held _,
          Stage.Suppressed _ ->
          new Refused<>(LetterRefusal.NOT_QUEUED);
    };
  }

  private Outcome<Letter> later(Instant at, Try last, int doubts, Record fact) {
    var tried = with(last);
    return RetryRule.next(id, createdAt, tried.size(), at)
        .<Outcome<Letter>>map(
            due -> new Changed<>(next(written, tried, doubts, new Stage.Queued(due)), fact))
        .orElseGet(() -> failed(at, tried, doubts, FailureCode.NO_ANSWER_IN_TIME));
  }

  private Outcome<Letter> failed(Instant at, List<Try> tried, int doubts, FailureCode why) {
    return new Changed<>(
        next(written, tried, doubts, new Stage.Failed(at, why)),
        new LetterFailed(registration(), notice.kind(), at));
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  private List<Try> with(Try last) {
    return Stream.concat(tries.stream(), Stream.of(last)).toList();
  }

  private Letter next(@Nullable Written paper, List<Try> tried, int doubted, Stage stage) {
    return new Letter(
        id, version + 1, registrationId, notice, createdAt, resendOf, paper, tried, doubted, stage);
  }

  // Facts that only the ledger knows; LetterSent and LetterFailed are told to the others.

  public record LetterOwed(LetterKind kind) {}

  public record LetterQueued(LetterKind kind, Language language) {}

  public record LetterDeferred(int code) {}

  public record LetterInDoubt(int doubts) {}
}
