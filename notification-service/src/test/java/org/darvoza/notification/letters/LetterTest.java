package org.darvoza.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.NotificationEvent.LetterDeferred;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.darvoza.notification.letters.Letter.FailureCode;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.letters.Letter.Written;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Tally;
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
          AwaitingAddress, addressed,  Queued
          AwaitingAddress, sent,       NOT_QUEUED
          AwaitingAddress, deferred,   NOT_QUEUED
          AwaitingAddress, refused,    NOT_QUEUED
          AwaitingAddress, doubted,    NOT_QUEUED
          AwaitingAddress, suppressed, NOT_QUEUED
          AwaitingAddress, held,       AwaitingAddress
          AwaitingAddress, bounced,    NOT_SENT
          AwaitingAddress, released,   NOT_HELD
          AwaitingAddress, attended,   NOTHING_TO_ATTEND
          AwaitingAddress, forgotten,  NOTHING_TO_FORGET
          Queued,          addressed,  ALREADY_WRITTEN
          Queued,          sent,       Sent
          Queued,          deferred,   Queued
          Queued,          refused,    Failed
          Queued,          doubted,    Queued
          Queued,          suppressed, Suppressed
          Queued,          held,       Held
          Queued,          bounced,    Bounced
          Queued,          released,   NOT_HELD
          Queued,          attended,   NOTHING_TO_ATTEND
          Queued,          forgotten,  NOTHING_TO_FORGET
          Held,            addressed,  ALREADY_WRITTEN
          Held,            sent,       NOT_QUEUED
          Held,            deferred,   NOT_QUEUED
          Held,            refused,    NOT_QUEUED
          Held,            doubted,    NOT_QUEUED
          Held,            suppressed, NOT_QUEUED
          Held,            held,       NOT_QUEUED
          Held,            bounced,    Bounced
          Held,            released,   Queued
          Held,            attended,   NOTHING_TO_ATTEND
          Held,            forgotten,  NOTHING_TO_FORGET
          Sent,            addressed,  ALREADY_WRITTEN
          Sent,            sent,       NOT_QUEUED
          Sent,            deferred,   NOT_QUEUED
          Sent,            refused,    NOT_QUEUED
          Sent,            doubted,    NOT_QUEUED
          Sent,            suppressed, NOT_QUEUED
          Sent,            held,       NOT_QUEUED
          Sent,            bounced,    Bounced
          Sent,            released,   NOT_HELD
          Sent,            attended,   NOTHING_TO_ATTEND
          Sent,            forgotten,  Sent
          Failed,          addressed,  ALREADY_WRITTEN
          Failed,          sent,       NOT_QUEUED
          Failed,          deferred,   NOT_QUEUED
          Failed,          refused,    NOT_QUEUED
          Failed,          doubted,    NOT_QUEUED
          Failed,          suppressed, NOT_QUEUED
          Failed,          held,       NOT_QUEUED
          Failed,          bounced,    NOT_SENT
          Failed,          released,   NOT_HELD
          Failed,          attended,   Failed
          Failed,          forgotten,  Failed
          Bounced,         addressed,  ALREADY_WRITTEN
          Bounced,         sent,       NOT_QUEUED
          Bounced,         deferred,   NOT_QUEUED
          Bounced,         refused,    NOT_QUEUED
          Bounced,         doubted,    NOT_QUEUED
          Bounced,         suppressed, NOT_QUEUED
          Bounced,         held,       NOT_QUEUED
          Bounced,         bounced,    NOT_SENT
          Bounced,         released,   NOT_HELD
          Bounced,         attended,   Bounced
          Bounced,         forgotten,  Bounced
          Suppressed,      addressed,  ALREADY_WRITTEN
          Suppressed,      sent,       NOT_QUEUED
          Suppressed,      deferred,   NOT_QUEUED
          Suppressed,      refused,    NOT_QUEUED
          Suppressed,      doubted,    NOT_QUEUED
          Suppressed,      suppressed, NOT_QUEUED
          Suppressed,      held,       NOT_QUEUED
          Suppressed,      bounced,    NOT_SENT
          Suppressed,      released,   NOT_HELD
          Suppressed,      attended,   Suppressed
          Suppressed,      forgotten,  Suppressed
          """)
  void each_stage_answers_each_act(String stage, String act, String expected) {
    assertThat(inWords(act(in(stage), act))).isEqualTo(expected);
  }

  @Test
  void held_before_its_address_is_known_it_waits_for_a_person_once_it_is_written() {
    var kept = next(act(in("AwaitingAddress"), "held"));

    assertThat(inWords(act(kept, "held"))).isEqualTo("NOT_QUEUED");
    assertThat(inWords(act(kept, "addressed"))).isEqualTo("Held");
  }

  @Test
  void what_becomes_of_a_letter_to_a_delegation_is_told_to_no_other_service() {
    var uzbekistan = new DelegationId(Represents.Kind.STATE, "UZB");
    var tally = new Tally("dushanbe-2022", uzbekistan, Map.of(), Map.of(), 0, null);
    var queued = next(Letter.queued("id", PERSON, Notice.of(tally), null, written(true), NOW));

    for (var act : List.of("sent", "deferred", "refused", "suppressed")) {
      assertThat(fact(act(queued, act))).as(act).isNotInstanceOf(Event.class);
    }
    assertThat(fact(act(next(act(queued, "sent")), "bounced"))).isNotInstanceOf(Event.class);
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
  void what_became_of_it_is_told_to_the_others_and_the_rest_is_not() {
    var queued = in("Queued");

    assertThat(fact(act(queued, "sent"))).isInstanceOf(LetterSent.class);
    assertThat(fact(act(queued, "refused"))).isInstanceOf(LetterFailed.class);
    assertThat(fact(act(queued, "suppressed"))).isInstanceOf(LetterFailed.class);
    assertThat(fact(act(queued, "bounced"))).isInstanceOf(LetterBounced.class);
    assertThat(fact(act(queued, "deferred")))
        .isInstanceOfSatisfying(
            LetterDeferred.class, later -> assertThat(later.nextTryAt()).isAfter(LATER));
    assertThat(fact(act(queued, "doubted"))).isEqualTo(new Delivery.LetterInDoubt(1));
  }

  @ParameterizedTest
  @CsvSource({"true, NO_SUCH_ADDRESS", "false, REFUSED_BY_SERVER"})
  void a_refusal_says_whether_it_is_the_address(boolean deadAddress, FailureCode why) {
    var refused = next(Delivery.refused(in("Queued"), LATER, deadAddress, aTry(550)));

    assertThat(refused.stage()).isEqualTo(new Stage.Failed(LATER, why));
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
    var doubted = next(Delivery.doubted(in("Queued"), LATER, true, false, aTry(0)));

    assertThat(doubted.stage()).isEqualTo(new Stage.Queued(LATER));
    assertThat(next(Delivery.doubted(doubted, LATER, false, false, aTry(0))).doubts()).isEqualTo(2);
  }

  @Test
  void a_doubt_about_a_letter_that_must_not_come_twice_waits_for_a_person() {
    var doubted = next(Delivery.doubted(in("Queued"), LATER, true, true, aTry(0)));

    assertThat(doubted.stage()).isEqualTo(new Stage.Held(LATER, HoldCode.IN_DOUBT));
    assertThat(next(Care.release(doubted, LATER)).stage()).isEqualTo(new Stage.Queued(LATER));
  }

  @Test
  void deferred_for_two_days_after_its_first_try_it_fails() {
    var first = NOW.plus(Duration.ofDays(9)); // no server could be reached until then
    var tried = next(Delivery.deferred(in("Queued"), first, aTry(450, first)));
    var late = first.plus(Duration.ofHours(47));

    var deferred = next(Delivery.deferred(tried, late, aTry(450, late)));
    assertThat(deferred.stage()).isInstanceOf(Stage.Queued.class);
    var end = first.plus(Duration.ofHours(48));
    assertThat(next(Delivery.deferred(deferred, end, aTry(450, end))).stage())
        .isEqualTo(new Stage.Failed(end, FailureCode.NO_ANSWER_IN_TIME));
  }

  @Test
  void what_did_not_arrive_needs_somebody_until_he_has_taken_note() {
    for (var stage : List.of("Failed", "Bounced", "Suppressed")) {
      assertThat(in(stage).needsAttention()).isTrue();
      assertThat(next(Care.attend(in(stage), LATER)).needsAttention()).isFalse();
    }
    assertThat(in("Sent").needsAttention()).isFalse();
  }

  @Test
  void of_a_forgotten_letter_the_outside_stays() {
    var paper = Objects.requireNonNull(next(Care.forget(in("Sent"))).written());

    assertThat(paper.sheet()).isNull();
    assertThat(paper.messageId()).isEqualTo("<id@example.org>");
  }

  private static Outcome<Letter> act(Letter letter, String act) {
    return switch (act) {
      case "addressed" -> letter.addressed(written(true), LATER);
      case "sent" -> Delivery.sent(letter, LATER, aTry(250));
      case "deferred" -> Delivery.deferred(letter, LATER, aTry(451));
      case "refused" -> Delivery.refused(letter, LATER, false, aTry(550));
      case "doubted" -> Delivery.doubted(letter, LATER, false, false, aTry(0));
      case "suppressed" -> Delivery.suppressed(letter, LATER);
      case "held" -> Delivery.held(letter, LATER, HoldCode.DATABASE_RESTORED);
      case "bounced" -> Delivery.bounced(letter, LATER, aTry(550));
      case "released" -> Care.release(letter, LATER);
      case "attended" -> Care.attend(letter, LATER);
      case "forgotten" -> Care.forget(letter);
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
    var queued = next(Letter.queued("id", PERSON, NOTICE, null, written(true), NOW));
    return switch (stage) {
      case "AwaitingAddress" -> next(Letter.owed("id", PERSON, NOTICE, NOW));
      case "Queued" -> queued;
      case "Sent" -> next(act(queued, "sent"));
      case "Failed" -> next(act(queued, "refused"));
      case "Bounced" -> next(act(queued, "bounced"));
      case "Held" -> next(act(queued, "held"));
      case "Suppressed" -> next(act(queued, "suppressed"));
      default -> throw new IllegalArgumentException(stage);
    };
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
    return aTry(code, LATER);
  }

  private static Try aTry(int code, Instant at) {
    return new Try(at, code, new Locked<>(new byte[] {1}));
  }

  private static Written written(boolean sendable) {
    return new Written(
        "DSH-1",
        Language.ENGLISH,
        "<id@example.org>",
        sendable,
        "digest",
        new Locked<>(new byte[] {1}));
  }
}
