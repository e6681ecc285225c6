package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.HIT;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.backbone.ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The officers of the table: Anna asks to claim, release, renew and propose; Saida to confirm and
/// to return.
class VettingCaseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
"""
stage        | screened         | queue            | claim                   | release                 | renew                   | propose                 | confirm          | return           | duplicate        | close
Received     | AutoChecked      | NOT_SCREENED_YET | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET | NOT_SCREENED_YET | NOT_SCREENED_YET | Closed
AutoChecked  | ALREADY_SCREENED | Queued           | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET        | NOT_SCREENED_YET | NOT_SCREENED_YET | NOT_SCREENED_YET | Closed
Queued       | ALREADY_SCREENED | ALREADY_SCREENED | Claimed                 | NOT_HELD                | NOT_HELD                | NOT_HELD                | NOT_PROPOSED     | NOT_PROPOSED     | Queued           | Closed
Claimed      | ALREADY_SCREENED | ALREADY_SCREENED | Claimed                 | Queued                  | Claimed                 | SecondReview            | NOT_PROPOSED     | NOT_PROPOSED     | Claimed          | Closed
Held         | ALREADY_SCREENED | ALREADY_SCREENED | HELD_BY_ANOTHER_OFFICER | HELD_BY_ANOTHER_OFFICER | HELD_BY_ANOTHER_OFFICER | HELD_BY_ANOTHER_OFFICER | NOT_PROPOSED     | NOT_PROPOSED     | Claimed          | Closed
Lapsed       | ALREADY_SCREENED | ALREADY_SCREENED | Claimed                 | NOT_HELD                | NOT_HELD                | NOT_HELD                | NOT_PROPOSED     | NOT_PROPOSED     | Claimed          | Closed
SecondReview | IN_SECOND_REVIEW | IN_SECOND_REVIEW | IN_SECOND_REVIEW        | IN_SECOND_REVIEW        | IN_SECOND_REVIEW        | IN_SECOND_REVIEW        | Cleared          | Queued           | SecondReview     | Closed
Cleared      | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED  | Closed
Conditional  | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED  | Closed
Refused      | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED         | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED  | ALREADY_DECIDED
Closed       | CLOSED           | CLOSED           | CLOSED                  | CLOSED                  | CLOSED                  | CLOSED                  | CLOSED           | CLOSED           | CLOSED           | CLOSED
""")
  void each_stage_answers_each_act(
      String stage,
      String screened,
      String queue,
      String claim,
      String release,
      String renew,
      String propose,
      String confirm,
      String sendBack,
      String duplicate,
      String close) {
    var it = SampleCases.in(stage);
    var version = it.version();

    assertThat(answer(it.screened(List.of()))).isEqualTo(screened);
    assertThat(answer(it.queue(NOW))).isEqualTo(queue);
    assertThat(answer(it.claim(ANNA, NOW))).isEqualTo(claim);
    assertThat(answer(it.release(ANNA, NOW))).isEqualTo(release);
    assertThat(answer(it.renew(ANNA, NOW))).isEqualTo(renew);
    var wish = SampleCases.wish(Verdict.CLEAR, version);
    assertThat(answer(FourEyes.propose(it, ANNA, wish, NOW))).isEqualTo(propose);
    assertThat(answer(FourEyes.confirm(it, SAIDA, version, null, NOW))).isEqualTo(confirm);
    assertThat(answer(FourEyes.sendBack(it, SAIDA, version, null, NOW))).isEqualTo(sendBack);
    assertThat(answer(it.duplicateArrived("DSH-1"))).isEqualTo(duplicate);
    assertThat(answer(it.close(NOW))).isEqualTo(close);
  }

  /// The stage that came of it, or why nothing did.
  private static String answer(Outcome<VettingCase> outcome) {
    return switch (outcome) {
      case Outcome.Changed<VettingCase>(var next, var _) -> next.stage().getClass().getSimpleName();
      case Outcome.Refused<VettingCase>(var why) -> why.name();
    };
  }

  @Test
  void a_case_with_a_hit_goes_to_the_attention_lane() {
    assertThat(SampleCases.queued().lane()).isEqualTo(Lane.GREEN);
    assertThat(SampleCases.queued(HIT).lane()).isEqualTo(Lane.AMBER);
    assertThat(SampleCases.queued().duplicateArrived("DSH-1").orThrow().lane())
        .isEqualTo(Lane.AMBER);
  }

  @Test
  void a_lease_ends_after_fifteen_minutes_to_the_second() {
    var claimed = SampleCases.claimed(ANNA);
    var end = NOW.plus(Duration.ofMinutes(15));

    assertThat(claimed.stage().stateAt(end.minusMillis(1))).isEqualTo(State.CLAIMED);
    assertThat(claimed.stage().stateAt(end)).isEqualTo(State.QUEUED);
    assertThat(answer(claimed.claim(SAIDA, end.minusMillis(1))))
        .isEqualTo("HELD_BY_ANOTHER_OFFICER");
    assertThat(answer(claimed.claim(SAIDA, end))).isEqualTo("Claimed");
  }

  @Test
  void a_renewal_counts_from_now() {
    var later = NOW.plus(Duration.ofMinutes(10));

    var renewed = SampleCases.claimed(ANNA).renew(ANNA, later).orThrow();

    assertThat(renewed.stage()).isEqualTo(new Stage.Claimed("anna", later.plus(VettingCase.LEASE)));
  }

  @Test
  void each_change_raises_the_version_by_one() {
    assertThat(SampleCases.received().version()).isEqualTo(1);
    assertThat(SampleCases.queued().version()).isEqualTo(3);
    assertThat(SampleCases.decided(Verdict.REFUSE).version()).isEqualTo(6);
  }
}
