package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

  private static final Instant NOW = Instant.parse("2022-09-03T08:30:00Z");
  private static final Instant LATE = Instant.parse("2022-09-06T08:30:00Z");

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          stage,                 withdraw,          inform,             informLate,         appeal,                appealLate
          Submitted,             Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          InReview,              Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Asked,                 Withdrawn,         InReview,           DEADLINE_PASSED,    NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          AskedWhileAccredited,  Withdrawn,         Accredited,         DEADLINE_PASSED,    NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Lapsed,                ALREADY_DECIDED,   DEADLINE_PASSED,    DEADLINE_PASSED,    NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Accredited,            Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          AccreditedConditions,  Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Amending,              Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Suspended,             Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  NO_DECISION_TO_APPEAL, NO_DECISION_TO_APPEAL
          Revoked,               ALREADY_DECIDED,   NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  Appealed,              APPEAL_TIME_OVER
          Refused,               ALREADY_DECIDED,   NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  Appealed,              APPEAL_TIME_OVER
          Appealed,              Withdrawn,         NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  ALREADY_APPEALED,      ALREADY_APPEALED
          FinallyRefused,        ALREADY_DECIDED,   NOTHING_WAS_ASKED,  NOTHING_WAS_ASKED,  ALREADY_APPEALED,      ALREADY_APPEALED
          Withdrawn,             ALREADY_WITHDRAWN, ALREADY_WITHDRAWN,  ALREADY_WITHDRAWN,  ALREADY_WITHDRAWN,     ALREADY_WITHDRAWN
          """)
  void each_act_of_the_applicant_in_each_stage(
      String stage,
      String withdraw,
      String inform,
      String informLate,
      String appeal,
      String appealLate) {
    var expected =
        Map.of(
            "withdraw", withdraw,
            "inform", inform,
            "informLate", informLate,
            "appeal", appeal,
            "appealLate", appealLate);
    var before = Stages.in(stage);

    expected.forEach(
        (act, word) -> {
          switch (asked(before, act)) {
            case Outcome.Changed<Registration>(var next, var _) -> {
              assertThat(next.stage().getClass().getSimpleName()).as(act).isEqualTo(word);
              assertThat(next.version()).isEqualTo(before.version() + 1);
              assertThat(next.history()).hasSize(before.history().size() + 1);
              assertThat(next.submission()).isEqualTo(before.submission());
            }
            case Outcome.Refused<Registration>(var why) ->
                assertThat(why.name()).as(act).isEqualTo(word);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Submitted,            SUBMITTED,      true",
    "InReview,             IN_REVIEW,      true",
    "Asked,                INFO_REQUESTED, true",
    "Lapsed,               LAPSED,         false",
    "Accredited,           ACCREDITED,     true",
    "AccreditedConditions, ACCREDITED,     true",
    "Amending,             AMENDING,       true",
    "Suspended,            SUSPENDED,      true",
    "Revoked,              REVOKED,        false",
    "Refused,              REFUSED,        false",
    "Appealed,             APPEAL,         true",
    "FinallyRefused,       REFUSED_FINAL,  false",
    "Withdrawn,            WITHDRAWN,      false"
  })
  void each_stage_has_its_word_and_tells_whether_it_is_live(
      String stage, Status status, boolean live) {
    assertThat(Stages.in(stage).status()).isEqualTo(status);
    assertThat(Stages.in(stage).isLive()).isEqualTo(live);
    assertThat(status.stage()).contains(Stages.in(stage).stage().getClass());
  }

  @Test
  void what_is_received_is_announced_with_its_sealed_copies() {
    var submitted = Stages.submitted();

    var outcome = Registration.receive(Optional.empty(), submitted, Stages.PAPERS);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Changed<>(
                outcome.orThrow(),
                new RegistrationReceived(
                    submitted.registrationId(),
                    submitted.reference(),
                    "dushanbe-2022",
                    Category.DELEGATE,
                    Stages.SUBMITTED_AT,
                    Stages.SOURCE,
                    Stages.PAPERS.dossier(),
                    Stages.PAPERS.addressee())));
    assertThat(outcome.orThrow().version()).isEqualTo(1);
    assertThat(outcome.orThrow().stage()).isEqualTo(new Stage.Submitted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Submitted",
        "InReview",
        "Asked",
        "AskedWhileAccredited",
        "Lapsed",
        "Accredited",
        "AccreditedConditions",
        "Amending",
        "Suspended",
        "Revoked",
        "Refused",
        "Appealed",
        "FinallyRefused",
        "Withdrawn"
      })
  void an_address_is_confirmed_once_and_changes_no_stage(String stage) {
    var before = Stages.in(stage);

    var outcome = before.confirmAddress(NOW);

    var confirmed = outcome.orThrow();
    assertThat(outcome)
        .isEqualTo(new Outcome.Changed<>(confirmed, new AddressConfirmed(Stages.ID, NOW)));
    assertThat(confirmed.stage()).isEqualTo(before.stage());
    assertThat(confirmed.version()).isEqualTo(before.version() + 1);
    assertThat(confirmed.addressConfirmed()).isTrue();
    assertThat(confirmed.confirmAddress(LATE))
        .isEqualTo(new Outcome.Refused<>(Refusal.ADDRESS_CONFIRMED_ALREADY));
  }

  @Test
  void what_is_said_later_forgets_no_confirmation() {
    var confirmed = Stages.in("Asked").confirmAddress(NOW).orThrow();

    var informed = confirmed.inform(Set.of(), Stages.statement(), NOW).orThrow();

    assertThat(informed.addressConfirmed()).isTrue();
  }

  @Test
  void what_is_received_already_stays_as_it_is() {
    var present = Optional.of(Stages.in("InReview"));

    assertThat(Registration.receive(present, Stages.submitted(), Stages.PAPERS))
        .isEqualTo(new Outcome.Refused<>(Refusal.ALREADY_RECEIVED));
  }

  @Test
  void what_the_applicant_does_is_published_with_a_seal_for_that_very_fact() {
    assertThat(fact(Stages.in("Accredited"), "withdraw")).isInstanceOf(RegistrationWithdrawn.class);
    assertThat(fact(Stages.in("Asked"), "inform"))
        .isEqualTo(
            new InformationProvided(
                Stages.ID, new Sealed<>(Party.ACCREDITATION, new byte[] {4}), NOW));
    assertThat(fact(Stages.in("Refused"), "appeal"))
        .isEqualTo(
            new AppealLodged(Stages.ID, new Sealed<>(Party.ACCREDITATION, new byte[] {3}), NOW));
  }

  @Test
  void what_the_applicant_says_is_kept() {
    assertThat(asked(Stages.in("Asked"), "inform").orThrow().said().answers()).hasSize(1);
    assertThat(asked(Stages.in("Refused"), "appeal").orThrow().said().appeals()).hasSize(1);
  }

  @Test
  void only_what_was_asked_is_answered() {
    var outcome =
        Stages.in("Asked").inform(Set.of(InformationItem.PRESS_CARD), Stages.statement(), NOW);

    assertThat(outcome).isEqualTo(new Outcome.Refused<>(Refusal.ITEM_NOT_ASKED));
  }

  @Test
  void the_history_forgets_its_oldest_moments_when_it_grows_long() {
    var registration = Stages.in("InReview");

    for (int i = 0; i < 40; i++) {
      registration =
          CaseRule.follow(registration, new AccreditationGranted(Stages.ID, false, NOW)).orThrow();
      registration =
          CaseRule.follow(registration, new AccreditationRefused(Stages.ID, NOW)).orThrow();
    }

    assertThat(registration.history()).hasSize(50);
    assertThat(registration.history().getLast().what()).isEqualTo(Moment.What.NOT_ACCREDITED);
    assertThat(registration.version()).isEqualTo(82);
  }

  private static Record fact(Registration registration, String act) {
    return switch (asked(registration, act)) {
      case Outcome.Changed<Registration>(var _, var fact) -> fact;
      case Outcome.Refused<Registration>(var why) -> throw new AssertionError(why);
    };
  }

  private static Outcome<Registration> asked(Registration registration, String act) {
    var items = Set.of(InformationItem.PHOTO);
    return switch (act) {
      case "withdraw" -> registration.withdraw(NOW);
      case "inform" -> registration.inform(items, Stages.statement(), NOW);
      case "informLate" -> registration.inform(items, Stages.statement(), LATE);
      case "appeal" -> registration.appeal(Stages.statement(), NOW, Stages.APPEAL_TIME);
      case "appealLate" -> registration.appeal(Stages.statement(), LATE, Stages.APPEAL_TIME);
      default -> throw new IllegalArgumentException(act);
    };
  }
}
