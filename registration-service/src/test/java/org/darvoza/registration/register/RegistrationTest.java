package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Registration.Moment;
import org.darvoza.registration.register.Registration.Stage;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

  private static final Instant SUBMITTED_AT = Instant.parse("2022-09-01T07:00:00Z");
  private static final Instant NOW = Instant.parse("2022-09-02T08:30:00Z");
  private static final Papers.Filed PAPERS =
      new Papers.Filed(
          new Locked<>(new byte[] {1}),
          new Sealed<>(Party.ACCREDITATION, new byte[] {2}),
          new Sealed<>(Party.NOTIFICATION, new byte[] {3}));

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          stage,                  act,                   becomes,               or is refused as
          Submitted,              underReview,           InReview,
          Submitted,              accredited,            Accredited,
          Submitted,              accreditedConditions,  AccreditedConditions,
          Submitted,              refused,               Refused,
          Submitted,              withdraw,              Withdrawn,
          Submitted,              receive,               ,                      ALREADY_RECEIVED
          InReview,               underReview,           ,                      NOTHING_NEW
          InReview,               accredited,            Accredited,
          InReview,               accreditedConditions,  AccreditedConditions,
          InReview,               refused,               Refused,
          InReview,               withdraw,              Withdrawn,
          InReview,               receive,               ,                      ALREADY_RECEIVED
          Accredited,             underReview,           ,                      ALREADY_DECIDED
          Accredited,             accredited,            ,                      NOTHING_NEW
          Accredited,             accreditedConditions,  AccreditedConditions,
          Accredited,             refused,               Refused,
          Accredited,             withdraw,              Withdrawn,
          Accredited,             receive,               ,                      ALREADY_RECEIVED
          AccreditedConditions,   underReview,           ,                      ALREADY_DECIDED
          AccreditedConditions,   accredited,            Accredited,
          AccreditedConditions,   accreditedConditions,  ,                      NOTHING_NEW
          AccreditedConditions,   refused,               Refused,
          AccreditedConditions,   withdraw,              Withdrawn,
          AccreditedConditions,   receive,               ,                      ALREADY_RECEIVED
          Refused,                underReview,           ,                      ALREADY_DECIDED
          Refused,                accredited,            Accredited,
          Refused,                accreditedConditions,  AccreditedConditions,
          Refused,                refused,               ,                      NOTHING_NEW
          Refused,                withdraw,              ,                      ALREADY_DECIDED
          Refused,                receive,               ,                      ALREADY_RECEIVED
          Withdrawn,              underReview,           ,                      ALREADY_WITHDRAWN
          Withdrawn,              accredited,            ,                      ALREADY_WITHDRAWN
          Withdrawn,              accreditedConditions,  ,                      ALREADY_WITHDRAWN
          Withdrawn,              refused,               ,                      ALREADY_WITHDRAWN
          Withdrawn,              withdraw,              ,                      ALREADY_WITHDRAWN
          Withdrawn,              receive,               ,                      ALREADY_RECEIVED
          """)
  void each_act_in_each_stage(String stage, String act, String becomes, String why) {
    var before = inStage(stage);

    var outcome = asked(before, act);

    switch (outcome) {
      case Outcome.Changed<Registration>(var next, var _) -> {
        assertThat(next.stage()).isEqualTo(inStage(becomes).stage());
        assertThat(next.version()).isEqualTo(before.version() + 1);
        assertThat(next.history()).hasSize(before.history().size() + 1);
        assertThat(next.history().getLast().at()).isEqualTo(NOW);
        assertThat(next.submission()).isEqualTo(before.submission());
      }
      case Outcome.Refused<Registration>(var reason) -> assertThat(reason.name()).isEqualTo(why);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Submitted,            SUBMITTED,  true",
    "InReview,             IN_REVIEW,  true",
    "Accredited,           ACCREDITED, true",
    "AccreditedConditions, ACCREDITED, true",
    "Refused,              REFUSED,    false",
    "Withdrawn,            WITHDRAWN,  false"
  })
  void each_stage_has_its_word_and_tells_whether_it_is_live(
      String stage, Status status, boolean live) {
    assertThat(inStage(stage).status()).isEqualTo(status);
    assertThat(inStage(stage).isLive()).isEqualTo(live);
    assertThat(status.stage()).contains(inStage(stage).stage().getClass());
  }

  @Test
  void what_is_received_is_announced_with_its_sealed_copies() {
    var submitted = submitted();

    var outcome = Registration.receive(Optional.empty(), submitted, PAPERS);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Changed<>(
                outcome.orThrow(),
                new RegistrationReceived(
                    submitted.registrationId(),
                    submitted.reference(),
                    "dushanbe-2022",
                    Category.DELEGATE,
                    SUBMITTED_AT,
                    PAPERS.dossier(),
                    PAPERS.addressee())));
    assertThat(outcome.orThrow().version()).isEqualTo(1);
    assertThat(outcome.orThrow().stage()).isEqualTo(new Stage.Submitted());
  }

  @Test
  void of_the_later_facts_only_a_withdrawal_is_published() {
    assertThat(fact("underReview")).isEqualTo(new Registration.ReviewBegan(NOW));
    assertThat(fact("accredited")).isEqualTo(new Registration.AccreditationNoted(false, NOW));
    assertThat(fact("refused")).isEqualTo(new Registration.RefusalNoted(NOW));
    assertThat(fact("withdraw")).isInstanceOf(RegistrationWithdrawn.class);
  }

  @Test
  void the_history_forgets_its_oldest_moments_when_it_grows_long() {
    var registration = inStage("InReview");

    for (int i = 0; i < 40; i++) {
      registration = registration.accredited(false, NOW).orThrow().refused(NOW).orThrow();
    }

    assertThat(registration.history()).hasSize(50);
    assertThat(registration.history().getLast().what()).isEqualTo(Moment.What.NOT_ACCREDITED);
    assertThat(registration.version()).isEqualTo(82);
  }

  private static Record fact(String act) {
    return switch (asked(inStage("Submitted"), act)) {
      case Outcome.Changed<Registration>(var _, var fact) -> fact;
      case Outcome.Refused<Registration>(var why) -> throw new AssertionError(why);
    };
  }

  private static Outcome<Registration> asked(Registration registration, String act) {
    return switch (act) {
      case "receive" -> Registration.receive(Optional.of(registration), submitted(), PAPERS);
      case "underReview" -> registration.underReview(NOW);
      case "accredited" -> registration.accredited(false, NOW);
      case "accreditedConditions" -> registration.accredited(true, NOW);
      case "refused" -> registration.refused(NOW);
      case "withdraw" -> registration.withdraw(NOW);
      default -> throw new IllegalArgumentException(act);
    };
  }

  /// Through the acts that lead there.
  private static Registration inStage(String stage) {
    var submitted = Registration.receive(Optional.empty(), submitted(), PAPERS).orThrow();
    return switch (stage) {
      case "Submitted" -> submitted;
      case "InReview" -> submitted.underReview(SUBMITTED_AT).orThrow();
      case "Accredited" -> submitted.accredited(false, SUBMITTED_AT).orThrow();
      case "AccreditedConditions" -> submitted.accredited(true, SUBMITTED_AT).orThrow();
      case "Refused" -> submitted.refused(SUBMITTED_AT).orThrow();
      case "Withdrawn" -> submitted.withdraw(SUBMITTED_AT).orThrow();
      default -> throw new IllegalArgumentException(stage);
    };
  }

  private static RegistrationSubmitted submitted() {
    return new RegistrationSubmitted(
        Samples.aRegistrationId(),
        "DSH-7K3M9-QXV2T-5",
        "dushanbe-2022",
        Category.DELEGATE,
        SUBMITTED_AT,
        new Sealed<>(Party.REGISTRATION, new byte[] {9}));
  }
}
