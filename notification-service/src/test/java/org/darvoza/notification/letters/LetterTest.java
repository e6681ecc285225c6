package org.darvoza.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.Letter.FailureCode;
import org.darvoza.notification.letters.Letter.LetterDeferred;
import org.darvoza.notification.letters.Letter.LetterInDoubt;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.letters.Letter.Written;
import org.darvoza.notification.writing.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

  private static final RegistrationId PERSON = new RegistrationId("0".repeat(32));
  private static final Notice NOTICE = Notice.of(LetterKind.REGISTRATION_RECEIVED);
  private static final Instant NOW = Instant.parse("2022-09-01T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(5);

  /// Each stage with each act: the next stage, or the refusal.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AwaitingAddress, addressed, Queued
          AwaitingAddress, sent,      NOT_QUEUED
          AwaitingAddress, deferred,  NOT_QUEUED
          AwaitingAddress, refused,   NOT_QUEUED
          AwaitingAddress, doubted,   NOT_QUEUED
          Queued,          addressed, ALREADY_WRITTEN
          Queued,          sent,      Sent
          Queued,          deferred,  Queued
          Queued,          refused,   Failed
          Queued,          doubted,   Queued
          Sent,            addressed, ALREADY_WRITTEN
          Sent,            sent,      NOT_QUEUED
          Sent,            deferred,  NOT_QUEUED
          Sent,            refused,   NOT_QUEUED
          Sent,            doubted,   NOT_QUEUED
          Failed,          addressed, ALREADY_WRITTEN
          Failed,          sent,      NOT_QUEUED
          Failed,          deferred,  NOT_QUEUED
          Failed,          refused,   NOT_QUEUED
          Failed,          doubted,   NOT_QUEUED
          Held,            addressed, ALREADY_WRITTEN
          Held,            sent,      NOT_QUEUED
          Held,            deferred,  NOT_QUEUED
          Held,            refused,   NOT_QUEUED
          Held,            doubted,   NOT_QUEUED
          Suppressed,      addressed, ALREADY_WRITTEN
          Suppressed,      sent,      NOT_QUEUED
          Suppressed,      deferred,  NOT_QUEUED
          Suppressed,      refused,   NOT_QUEUED
          Suppressed,      doubted,   NOT_QUEUED
          """)
  void each_stage_answers_each_act(String stage, String act, String expected) {
    assertThat(inWords(act(in(stage), act))).isEqualTo(expected);
  }

  @Test
  void the_same_event_leads_to_the_same_letter_and_another_kind_to_another() {
    var id = LetterId.of("registration-service|abc:1", LetterKind.REGISTRATION_RECEIVED);

    assertThat(id).matches("[0-9a-f]{64}");
    assertThat(LetterId.of("registration-service|abc:1", LetterKind.REGISTRATION_RECEIVED))
        .isEqualTo(id);
    assertThat(LetterId.of("registration-service|abc:1", LetterKind.WITHDRAWAL_CONFIRMED))
        .isNotEqualTo(id);
  }

  @Test
  void sent_and_failed_are_told_to_the_others_and_the_rest_is_not() {
    assertThat(fact(in("Queued").sent(LATER, aTry(250)))).isInstanceOf(LetterSent.class);
    assertThat(fact(in("Queued").refused(LATER, aTry(550)))).isInstanceOf(LetterFailed.class);
    assertThat(fact(in("Queued").deferred(LATER, aTry(451)))).isEqualTo(new LetterDeferred(451));
    assertThat(fact(in("Queued").doubted(LATER, true, aTry(0)))).isEqualTo(new LetterInDoubt(1));
  }

  @Test
  void an_address_that_is_none_fails_the_letter_before_any_try() {
    var outcome = Letter.queued("id", PERSON, NOTICE, null, written(false), NOW);

    assertThat(next(outcome).stage())
        .isEqualTo(new Stage.Failed(NOW, FailureCode.ADDRESS_UNUSABLE));
    assertThat(next(outcome).version()).isEqualTo(1);
  }

  @Test
  void a_doubt_after_a_kill_is_due_at_once_and_every_doubt_is_counted() {
    var doubted = next(in("Queued").doubted(LATER, true, aTry(0)));

    assertThat(doubted.stage()).isEqualTo(new Stage.Queued(LATER));
    assertThat(next(doubted.doubted(LATER, false, aTry(0))).doubts()).isEqualTo(2);
  }

  @Test
  void deferred_for_two_days_it_fails() {
    var late = NOW.plus(Duration.ofHours(47));

    assertThat(next(in("Queued").deferred(late, aTry(450))).stage())
        .isInstanceOf(Stage.Queued.class);
    assertThat(next(in("Queued").deferred(late.plus(Duration.ofHours(1)), aTry(450))).stage())
        .isEqualTo(new Stage.Failed(late.plus(Duration.ofHours(1)), FailureCode.NO_ANSWER_IN_TIME));
  }

  private static Outcome<Letter> act(Letter letter, String act) {
    return switch (act) {
      case "addressed" -> letter.addressed(written(true), LATER);
      case "sent" -> letter.sent(LATER, aTry(250));
      case "deferred" -> letter.deferred(LATER, aTry(451));
      case "refused" -> letter.refused(LATER, aTry(550));
      case "doubted" -> letter.doubted(LATER, false, aTry(0));
      default -> throw new IllegalArgumentException(act);
    };
  }

  private static String inWords(Outcome<Letter> outcome) {
    return switch (outcome) {
      case Changed<Letter>(var next, var _) -> next.stage().getClass().getSimpleName();
      case Refused<Letter>(var why) -> why.name();
    };
  }

  private static Letter in(String stage) {
    var owed = next(Letter.owed("id", PERSON, NOTICE, NOW));
    var queued = next(Letter.queued("id", PERSON, NOTICE, null, written(true), NOW));
    return switch (stage) {
      case "AwaitingAddress" -> owed;
      case "Queued" -> queued;
      case "Sent" -> next(queued.sent(LATER, aTry(250)));
      case "Failed" -> next(queued.refused(LATER, aTry(550)));
      case "Held" -> with(queued, new Stage.Held());
      case "Suppressed" -> with(queued, new Stage.Suppressed());
      default -> throw new IllegalArgumentException(stage);
    };
  }

  /// Nothing leads to these stages yet.
  private static Letter with(Letter l, Stage stage) {
    return new Letter(
        l.id(),
        l.version(),
        l.registrationId(),
        l.notice(),
        l.createdAt(),
        l.resendOf(),
        l.written(),
        l.tries(),
        l.doubts(),
        stage);
  }

  private static Letter next(Outcome<Letter> outcome) {
    return outcome.orThrow();
  }

  private static Record fact(Outcome<Letter> outcome) {
    return switch (outcome) {
      case Changed<Letter>(var _, var fact) -> fact;
      case Refused<Letter> refused -> refused;
    };
  }

  private static Try aTry(int code) {
    return new Try(LATER, code, new Locked<>(new byte[] {1}));
  }

  private static Written written(boolean sendable) {
    return new Written(
        "DSH-1", Language.ENGLISH, "<id@example.org>", sendable, new Locked<>(new byte[] {1}));
  }
}
