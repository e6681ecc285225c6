package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.*;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A page offers an act exactly where the machine would carry it out: every stage, every officer,
/// every act.
class OfferTest {

  private static final Instant AT = NOW.plusSeconds(5);
  private static final List<Officer> EVERYBODY =
      List.of(ANNA, BORIS, SAIDA, TIMUR, VERA, HEAD, REVIEWER);

  @ParameterizedTest
  @FieldSource("org.darvoza.accreditation.cases.SampleCases#STAGES")
  void what_is_offered_is_what_would_be_done(String stage) {
    var vetted = in(stage);
    for (var officer : EVERYBODY) {
      var carriedOut =
          Stream.of(Offer.values())
              .filter(offer -> allowed(offer, officer) && changes(offer, vetted, officer))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Offer.class)));

      assertThat(Offer.to(officer, vetted, AT))
          .as(stage + " to " + officer.username())
          .isEqualTo(carriedOut);
    }
  }

  /// Who comes to which door at all is said by the room's access rules.
  private static boolean allowed(Offer offer, Officer officer) {
    boolean desk =
        officer.has(StaffRole.SCREENING_OFFICER) || officer.has(StaffRole.SECURITY_OFFICER);
    return switch (offer) {
      case CLAIM, RENEW, RELEASE, JUDGE, PROPOSE -> desk;
      case HAND_OVER -> desk || officer.has(StaffRole.SECURITY_SUPERVISOR);
      case HOLD, ASK_APPLICANT, ASK_AGENCY, RESUME -> desk;
      case REVIEW -> officer.has(StaffRole.SECURITY_OFFICER);
      case REOPEN, SUSPEND, REINSTATE, ANSWER_REINSTATEMENT -> true;
      case REVOKE, ANSWER_REVOCATION, DECIDE_APPEAL -> true;
    };
  }

  private static boolean changes(Offer offer, VettingCase it, Officer who) {
    long on = it.version();
    var later = AT.plusSeconds(3600);
    @Nullable Outcome<VettingCase> outcome =
        switch (offer) {
          // A second claim renews: the page says so by its own button.
          case CLAIM -> it.stage().claimAt(AT).isPresent() ? null : it.claim(who, AT);
          case RENEW -> it.renew(who, AT);
          case RELEASE -> it.release(who, AT);
          case JUDGE -> it.judge("HOST", "X", true, who, on, AT);
          case PROPOSE -> FourEyes.propose(it, who, wish(Verdict.REFUSE, on), AT);
          case HAND_OVER -> HandOver.to("colleague", it, who, on, AT);
          case HOLD -> Waiting.hold(it, who, OnHold.Reason.OTHER, later, null, on, AT);
          case ASK_APPLICANT ->
              Waiting.askApplicant(it, who, List.of(InformationItem.PHOTO), later, null, on, AT);
          case ASK_AGENCY -> Agencies.ask(it, who, question(later), null, on, AT);
          case RESUME -> Waiting.resume(it, who, on, AT);
          case REVIEW -> FourEyes.sendBack(it, who, on, null, AT);
          case REOPEN -> Reopening.reopen(it, who, null, on, AT);
          case SUSPEND -> Suspension.suspend(it, who, order(), null, on);
          case REINSTATE -> Suspension.proposeReinstatement(it, who, null, on);
          case ANSWER_REINSTATEMENT -> Suspension.declineReinstatement(it, who, null, on);
          case REVOKE -> Revocation.propose(it, who, motion(it));
          case ANSWER_REVOCATION -> Revocation.decline(it, who, null, on);
          case DECIDE_APPEAL -> Appeal.decide(it, who, false, null, on, AT);
        };
    return outcome instanceof Outcome.Changed<VettingCase>;
  }

  private static Agencies.Question question(Instant deadline) {
    return new Agencies.Question("agency", List.of(Field.NAME), deadline);
  }
}
