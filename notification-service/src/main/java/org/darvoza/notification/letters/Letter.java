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
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Sheet;
import org.jspecify.annotations.Nullable;

/// One letter to one person because of one event, from the moment it is owed to the answer of the
/// mail server and beyond. What it says is rendered once; every try sends the same bytes. What
/// sending makes of it is told by [Delivery]. `attendedAt`: when a member of staff took note that
/// it did not arrive.
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
    Stage stage,
    @Nullable Instant attendedAt)
    implements Aggregate {

  /// The letter on paper. Only its outside can be read without the person's key. `sendable` is
  /// false where the address is no address. `address`: a keyed digest of it. `sheet`: null once the
  /// letter has been kept long enough.
  public record Written(
      String reference,
      Language language,
      String messageId,
      boolean sendable,
      @Nullable String address,
      @Nullable Locked<Sheet> sheet) {}

  /// One try and what the server said to it; `code` 0 where the connection was lost.
  public record Try(Instant at, int code, Locked<String> answer) {}

  public sealed interface Stage {
    /// Owed before we know to whom: the topics have no common order. `keptIn`: why it will be held
    /// as soon as it is written; null where it will not be.
    record AwaitingAddress(@Nullable HoldCode keptIn) implements Stage {}

    record Queued(Instant due) implements Stage {}

    record Sent(Instant at) implements Stage {}

    record Failed(Instant at, FailureCode why) implements Stage {}

    /// Taken by the next mail server, and reported back by one further on.
    record Bounced(Instant at) implements Stage {}

    /// Kept back until a person releases it.
    record Held(Instant at, HoldCode why) implements Stage {}

    /// Not sent: the address is known to be dead.
    record Suppressed(Instant at) implements Stage {}
  }

  public enum FailureCode {
    REFUSED_BY_SERVER,
    NO_SUCH_ADDRESS,
    NO_ANSWER_IN_TIME,
    ADDRESS_UNUSABLE
  }

  public enum HoldCode {
    /// The database is older than what it has already told; the letter may have gone out.
    DATABASE_RESTORED,
    /// The server may have it, and letters of its kind are not to be sent twice.
    IN_DOUBT
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
    return new Changed<>(blank.to(blank.stage), new LetterOwed(notice.kind()));
  }

  private static Letter blank(
      String id,
      RegistrationId registration,
      Notice notice,
      @Nullable String resendOf,
      Instant now) {
    var stage = new Stage.AwaitingAddress(null);
    return new Letter(
        id, 0, registration.value(), notice, now, resendOf, null, List.of(), 0, stage, null);
  }

  public Outcome<Letter> addressed(Written paper, Instant now) {
    return switch (stage) {
      case Stage.AwaitingAddress(var keptIn) when paper.sendable() ->
          new Changed<>(
              on(paper).to(keptIn == null ? new Stage.Queued(now) : new Stage.Held(now, keptIn)),
              new LetterQueued(notice.kind(), paper.language()));
      case Stage.AwaitingAddress _ ->
          new Changed<>(
              on(paper).to(new Stage.Failed(now, FailureCode.ADDRESS_UNUSABLE)),
              told(new LetterFailed(registration(), notice.kind(), now)));
      case Stage.Queued _, Stage.Held _, Stage.Sent _, Stage.Bounced _ ->
          new Refused<>(LetterRefusal.ALREADY_WRITTEN);
      case Stage.Failed _, Stage.Suppressed _ -> new Refused<>(LetterRefusal.ALREADY_WRITTEN);
    };
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  /// The digest of the address it goes to, once it is known and is one.
  public Optional<String> address() {
    return written == null ? Optional.empty() : Optional.ofNullable(written.address());
  }

  /// Whether it did not arrive and nobody has taken note of that yet.
  public boolean needsAttention() {
    return attendedAt == null
        && switch (stage) {
          case Stage.Failed _, Stage.Bounced _, Stage.Suppressed _ -> true;
          case Stage.AwaitingAddress _, Stage.Queued _, Stage.Held _, Stage.Sent _ -> false;
        };
  }

  /// What became of a letter is told to the other services where it is about a registration: a
  /// delegation's contact is nobody they know.
  Record told(Record fact) {
    return notice.kind() == LetterKind.DELEGATION_DIGEST
        ? new ContactLetter(fact.getClass().getSimpleName())
        : fact;
  }

  Letter to(Stage next) {
    return changed(version + 1, written, tries, doubts, next, attendedAt);
  }

  Letter on(@Nullable Written paper) {
    return changed(version, paper, tries, doubts, stage, attendedAt);
  }

  Letter after(Try last, int doubted) {
    var tried = Stream.concat(tries.stream(), Stream.of(last)).toList();
    return changed(version, written, tried, doubted, stage, attendedAt);
  }

  Letter attended(Instant at) {
    return changed(version, written, tries, doubts, stage, at);
  }

  private Letter changed(
      long number,
      @Nullable Written paper,
      List<Try> tried,
      int doubted,
      Stage next,
      @Nullable Instant attended) {
    return new Letter(
        id,
        number,
        registrationId,
        notice,
        createdAt,
        resendOf,
        paper,
        tried,
        doubted,
        next,
        attended);
  }

  // Facts that only the ledger knows.

  record ContactLetter(String fact) {}

  public record LetterOwed(LetterKind kind) {}

  public record LetterQueued(LetterKind kind, Language language) {}
}
