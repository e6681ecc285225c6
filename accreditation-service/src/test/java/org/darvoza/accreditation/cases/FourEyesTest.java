package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.BORIS;
import static org.darvoza.accreditation.cases.SampleCases.HIT;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;
import static org.darvoza.accreditation.cases.SampleCases.TIMUR;

import module java.base;

import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FourEyesTest {

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void nobody_confirms_what_he_proposed(Verdict verdict) {
    var proposed = SampleCases.proposed(SAIDA, verdict);

    assertThat(why(FourEyes.confirm(proposed, SAIDA, proposed.version(), null, NOW)))
        .contains(Refusal.SAME_PERSON);
    assertThat(why(FourEyes.sendBack(proposed, SAIDA, proposed.version(), null, NOW)))
        .contains(Refusal.SAME_PERSON);
    assertThat(why(FourEyes.confirmInBulk(proposed, SAIDA, NOW))).isPresent();
    assertThat(why(FourEyes.confirm(proposed, TIMUR, proposed.version(), null, NOW))).isEmpty();
  }

  @Test
  void a_screening_officer_is_no_second_pair_of_eyes() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    assertThat(why(FourEyes.confirm(proposed, BORIS, proposed.version(), null, NOW)))
        .contains(Refusal.SECURITY_OFFICERS_ONLY);
  }

  @ParameterizedTest(name = "{0} with {1} pair(s) of eyes: {2}")
  @CsvSource({
    "CLEAR, 1, Cleared",
    "CLEAR, 2, SECOND_OFFICER_NEEDED",
    "CLEAR_WITH_CONDITIONS, 1, SECOND_OFFICER_NEEDED",
    "REFUSE, 1, SECOND_OFFICER_NEEDED",
    "REFUSE, 2, SECOND_OFFICER_NEEDED"
  })
  void one_pair_of_eyes_is_enough_only_to_clear(Verdict verdict, int pairs, String answer) {
    var settled =
        FourEyes.settle(SampleCases.proposed(ANNA, verdict), ANNA, PairsOfEyes.each(pairs), NOW);

    assertThat(
            switch (settled) {
              case Outcome.Changed<VettingCase>(var next, var _) ->
                  next.stage().getClass().getSimpleName();
              case Outcome.Refused<VettingCase>(var why) -> why.name();
            })
        .isEqualTo(answer);
  }

  @Test
  void nobody_settles_what_another_proposed() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    assertThat(why(FourEyes.settle(proposed, BORIS, PairsOfEyes.each(1), NOW)))
        .contains(Refusal.SECOND_OFFICER_NEEDED);
  }

  @Test
  void a_proposal_falls_when_something_new_is_found() {
    var changed = SampleCases.proposed(ANNA, Verdict.CLEAR).duplicateArrived("DSH-1").orThrow();

    assertThat(why(FourEyes.confirm(changed, SAIDA, changed.version(), null, NOW)))
        .contains(Refusal.CHANGED_SINCE_PROPOSAL);
    assertThat(why(FourEyes.confirm(changed, SAIDA, changed.version() - 1, null, NOW)))
        .contains(Refusal.STALE_VERSION);
    assertThat(why(FourEyes.sendBack(changed, SAIDA, changed.version(), null, NOW))).isEmpty();
  }

  @Test
  void a_proposal_names_the_version_and_the_identity_it_was_made_on() {
    var proposal = SampleCases.proposed(ANNA, Verdict.REFUSE).stage().lastProposal().orElseThrow();

    assertThat(proposal.onVersion()).isEqualTo(4);
    assertThat(proposal.identityHash()).isEqualTo("identity");
  }

  @Test
  void a_proposal_on_another_version_is_stale() {
    var claimed = SampleCases.claimed(ANNA);

    var answer = FourEyes.propose(claimed, ANNA, SampleCases.wish(Verdict.CLEAR, 3), NOW);

    assertThat(why(answer)).contains(Refusal.STALE_VERSION);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          CLEAR,                 NO_OBJECTION CONCERNS_RESOLVED HOST_DECISION OTHER
          CLEAR_WITH_CONDITIONS, NO_OBJECTION CONCERNS_RESOLVED UNDER_AGE INCOMPLETE SECURITY_CONCERN HOST_DECISION OTHER
          REFUSE,                DOCUMENT_INVALID IDENTITY_DOUBTFUL DUPLICATE LIST_MATCH UNDER_AGE INCOMPLETE SECURITY_CONCERN HOST_DECISION OTHER
          """)
  void only_reasons_that_fit_are_taken(Verdict verdict, String fitting) {
    var claimed = SampleCases.claimed(ANNA);
    var wish = SampleCases.wish(verdict, claimed.version());

    var taken =
        Stream.of(ReasonCode.values())
            .filter(
                reason -> {
                  var other =
                      new FourEyes.Wish(
                          verdict, reason, wish.conditions(), wish.note(), wish.version());
                  return !why(FourEyes.propose(claimed, ANNA, other, NOW))
                      .equals(Optional.of(Refusal.REASON_DOES_NOT_FIT));
                });

    assertThat(taken.map(Enum::name)).containsExactly(fitting.split(" "));
  }

  @Test
  void bulk_signs_clearances_without_hits_only() {
    assertThat(why(FourEyes.confirmInBulk(SampleCases.queued(), SAIDA, NOW)))
        .contains(Refusal.NOT_PROPOSED);
    assertThat(why(FourEyes.confirmInBulk(SampleCases.proposed(ANNA, Verdict.REFUSE), SAIDA, NOW)))
        .contains(Refusal.NOT_A_CLEARANCE);
    var withHit = SampleCases.queued(HIT).claim(ANNA, NOW).orThrow();
    var proposed =
        FourEyes.propose(withHit, ANNA, SampleCases.wish(Verdict.CLEAR, withHit.version()), NOW)
            .orThrow();
    assertThat(why(FourEyes.confirmInBulk(proposed, SAIDA, NOW))).contains(Refusal.HAS_HITS);
    assertThat(why(FourEyes.confirmInBulk(SampleCases.proposed(ANNA, Verdict.CLEAR), SAIDA, NOW)))
        .isEmpty();
  }

  @Test
  void what_leaves_says_granted_or_refused_and_nothing_more() {
    var cleared = SampleCases.proposed(ANNA, Verdict.CLEAR);
    var id = cleared.registrationId();

    assertThat(fact(SampleCases.confirmed(cleared)))
        .isEqualTo(new AccreditationGranted(id, false, NOW));
    var conditional = SampleCases.proposed(ANNA, Verdict.CLEAR_WITH_CONDITIONS);
    assertThat(fact(SampleCases.confirmed(conditional)))
        .isEqualTo(new AccreditationGranted(conditional.registrationId(), true, NOW));
    var refused = SampleCases.proposed(ANNA, Verdict.REFUSE);
    assertThat(fact(SampleCases.confirmed(refused)))
        .isEqualTo(new AccreditationRefused(refused.registrationId(), NOW));
  }

  private static Record fact(Outcome<VettingCase> outcome) {
    return ((Outcome.Changed<VettingCase>) outcome).fact();
  }

  private static Optional<Outcome.Reason> why(Outcome<VettingCase> outcome) {
    return outcome instanceof Outcome.Refused<VettingCase>(var why)
        ? Optional.of(why)
        : Optional.empty();
  }
}
