package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.AGENCY;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.HEAD;
import static org.darvoza.accreditation.cases.SampleCases.LATER;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.REVIEWER;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;
import static org.darvoza.accreditation.cases.SampleCases.VERA;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.AgencyRequest.Result;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.StaffRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Each stage is asked for each act, by the one who may do it; and each act by each role. What is
/// expected stands in two files, a line for each pair.
class MachineTest {

  private static final Instant SOON = NOW.plusSeconds(9);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "machine.csv", numLinesToSkip = 1)
  void each_stage_answers_each_act(String stage, String act, String expected) {
    assertThat(answer(ask(SampleCases.in(stage), act))).isEqualTo(expected);
  }

  /// The officers of the acts: Anna works on cases, Saida is of security, Vera supervises.
  static Outcome<VettingCase> ask(VettingCase it, String act) {
    return switch (act) {
      case "hand over" -> HandOver.to("boris", it, ANNA, it.version(), NOW);
      case "reassign" -> HandOver.to("boris", it, VERA, it.version(), NOW);
      case "hold" -> Waiting.hold(it, ANNA, OnHold.Reason.OTHER, SOON, null, it.version(), NOW);
      case "ask applicant" ->
          Waiting.askApplicant(
              it, ANNA, List.of(InformationItem.PHOTO), SOON, null, it.version(), NOW);
      case "ask agency" ->
          Agencies.ask(
              it,
              ANNA,
              new Agencies.Question("agency", List.of(Field.NAME), SOON),
              null,
              it.version(),
              NOW);
      case "resume" -> Waiting.resume(it, SAIDA, it.version(), NOW);
      case "answered" ->
          Waiting.answered(it, new Course.Reply(NOW, new Locked<Answers>(new byte[] {1})));
      case "agency answers" ->
          Agencies.answer(it, AGENCY, it.id() + "-1", Result.NO_OBJECTION, null, NOW);
      case "due" -> Waiting.due(it, LATER);
      case "judge" -> it.judge("un", "e1", false, ANNA, it.version(), NOW);
      case "list hit" -> it.rescreened(List.of(HitsTest.strong("e1")), NOW);
      case "reopen" -> Reopening.reopen(it, SAIDA, null, it.version(), NOW);
      case "new role" -> Reopening.amend(it, SampleCases.amendment(it, FieldClass.ROLE), NOW);
      case "new address" -> Reopening.amend(it, SampleCases.amendment(it, FieldClass.CONTACT), NOW);
      case "new identity" ->
          Reopening.amend(it, SampleCases.amendment(it, FieldClass.IDENTITY), NOW);
      case "document" -> Pictures.arrived(it, SampleCases.passport("first"));
      case "document replaced" -> replaced(it);
      case "suspend" -> Suspension.suspend(it, VERA, SampleCases.order(), null, it.version());
      case "reinstate" -> Suspension.proposeReinstatement(it, VERA, null, it.version());
      case "confirm reinstatement" ->
          Suspension.confirmReinstatement(it, HEAD, null, it.version(), NOW);
      case "revoke" -> Revocation.propose(it, VERA, SampleCases.motion(it));
      case "confirm revocation" -> Revocation.confirm(it, HEAD, null, it.version(), LATER);
      case "decline revocation" -> Revocation.decline(it, HEAD, null, it.version());
      case "appeal" -> Appeal.lodged(it, new Locked<>(new byte[] {5}), NOW);
      case "uphold" -> Appeal.decide(it, REVIEWER, false, null, it.version(), LATER);
      case "overturn" -> Appeal.decide(it, REVIEWER, true, null, it.version(), LATER);
      case "close" -> it.close(NOW);
      case "refuse" ->
          FourEyes.propose(it, ANNA, SampleCases.wish(Verdict.REFUSE, it.version()), NOW);
      default -> throw new IllegalArgumentException(act);
    };
  }

  /// What becomes of a case that was brought here with one passport page, when another comes.
  private static Outcome<VettingCase> replaced(VettingCase bare) {
    var arrived = Pictures.arrived(SampleCases.having(bare), SampleCases.passport("second"));
    return arrived instanceof Outcome.Changed<VettingCase>(var next, var _)
            && Pictures.weighed(next, NOW) instanceof Outcome.Changed<VettingCase> voided
        ? voided
        : arrived;
  }

  static String answer(Outcome<VettingCase> outcome) {
    return switch (outcome) {
      case Outcome.Changed<VettingCase>(var next, var fact) ->
          next.stage().getClass().getSimpleName() + " / " + fact.getClass().getSimpleName();
      case Outcome.Refused<VettingCase>(var why) -> why.name();
    };
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reopen    | SCREENING_OFFICER     | SECURITY_OFFICERS_ONLY
          reopen    | SECURITY_SUPERVISOR   | allowed
          suspend   | SECURITY_OFFICER      | SUPERVISORS_ONLY
          suspend   | HEAD_OF_ACCREDITATION | SUPERVISORS_ONLY
          suspend   | SECURITY_SUPERVISOR   | allowed
          revoke    | SECURITY_OFFICER      | SUPERVISORS_ONLY
          revoke    | HEAD_OF_ACCREDITATION | SUPERVISORS_ONLY
          revoke    | SECURITY_SUPERVISOR   | allowed
          confirm   | SECURITY_SUPERVISOR   | HEAD_ONLY
          confirm   | SECURITY_OFFICER      | HEAD_ONLY
          confirm   | HEAD_OF_ACCREDITATION | allowed
          overturn  | SECURITY_SUPERVISOR   | REVIEWERS_ONLY
          overturn  | SECURITY_OFFICER      | REVIEWERS_ONLY
          overturn  | APPEALS_REVIEWER      | allowed
          overturn  | HEAD_OF_ACCREDITATION | allowed
          """)
  void each_act_has_its_role(String act, StaffRole role, String expected) {
    var who = new Officer("somebody", Set.of(role));
    var cleared = SampleCases.decided(Verdict.CLEAR);
    var version = cleared.version();
    var outcome =
        switch (act) {
          case "reopen" -> Reopening.reopen(cleared, who, null, version, NOW);
          case "suspend" -> Suspension.suspend(cleared, who, SampleCases.order(), null, version);
          case "revoke" -> Revocation.propose(cleared, who, SampleCases.motion(cleared));
          case "confirm" ->
              Revocation.confirm(
                  SampleCases.revocationProposed(),
                  who,
                  null,
                  SampleCases.revocationProposed().version(),
                  LATER);
          default ->
              Appeal.decide(
                  SampleCases.appealed(), who, true, null, SampleCases.appealed().version(), NOW);
        };

    assertThat(outcome instanceof Outcome.Refused<VettingCase>(var why) ? why.name() : "allowed")
        .isEqualTo(expected);
  }
}
