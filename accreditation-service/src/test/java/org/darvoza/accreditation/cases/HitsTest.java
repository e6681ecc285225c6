package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;

import module java.base;

import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.ListHit.Shown;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.FieldClass;
import org.darvoza.screening.match.Band;
import org.junit.jupiter.api.Test;

class HitsTest {

  static ListHit strong(String entryId) {
    return hit(entryId, Band.STRONG, "digest");
  }

  static ListHit hit(String entryId, Band band, String digest) {
    return new ListHit("un", entryId, band, 0.9, digest, new Locked<Shown>(new byte[] {7}), null);
  }

  private static VettingCase claimedWithHit() {
    return SampleCases.claimed(ANNA).rescreened(List.of(strong("e1")), NOW).orThrow();
  }

  @Test
  void nobody_is_cleared_while_a_strong_hit_is_open() {
    var hit = claimedWithHit();
    var wish = SampleCases.wish(Verdict.CLEAR, hit.version());

    assertThat(hit.lane()).isEqualTo(Lane.RED);
    assertThat(MachineTest.answer(FourEyes.propose(hit, ANNA, wish, NOW)))
        .isEqualTo("UNJUDGED_HIT");

    var judged = hit.judge("un", "e1", false, ANNA, hit.version(), NOW).orThrow();
    assertThat(judged.lane()).isEqualTo(Lane.GREEN);
    assertThat(
            MachineTest.answer(
                FourEyes.propose(
                    judged, ANNA, SampleCases.wish(Verdict.CLEAR, judged.version()), NOW)))
        .startsWith("SecondReview");
  }

  @Test
  void the_same_person_stays_in_the_red_lane() {
    var hit = claimedWithHit();

    assertThat(hit.judge("un", "e1", true, ANNA, hit.version(), NOW).orThrow().lane())
        .isEqualTo(Lane.RED);
  }

  @Test
  void a_judgement_is_remembered_until_the_entry_changes() {
    var hit = claimedWithHit();
    var judged = hit.judge("un", "e1", false, ANNA, hit.version(), NOW).orThrow();

    assertThat(MachineTest.answer(judged.rescreened(List.of(strong("e1")), NOW)))
        .isEqualTo("NOTHING_NEW");
    var changed = judged.rescreened(List.of(hit("e1", Band.STRONG, "other")), NOW).orThrow();
    assertThat(changed.hits().getFirst().judgement()).isNull();
    assertThat(changed.lane()).isEqualTo(Lane.RED);
  }

  @Test
  void a_judgement_does_not_survive_a_change_of_identity() {
    var hit = claimedWithHit();
    var judged = hit.judge("un", "e1", false, ANNA, hit.version(), NOW).orThrow();

    var amended =
        Reopening.amend(judged, SampleCases.amendment(judged, FieldClass.IDENTITY), NOW).orThrow();

    assertThat(amended.hits()).isEmpty();
    assertThat(amended.checks()).isEmpty();
  }

  @Test
  void a_possible_hit_disturbs_nobody() {
    var cleared = SampleCases.decided(Verdict.CLEAR);

    var same = cleared.rescreened(List.of(hit("e1", Band.POSSIBLE, "digest")), NOW).orThrow();

    assertThat(same.stage()).isEqualTo(cleared.stage());
    assertThat(same.lane()).isEqualTo(Lane.GREEN);
  }

  @Test
  void a_new_strong_hit_unsettles_a_proposal() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    var hit = proposed.rescreened(List.of(strong("e1")), NOW).orThrow();

    assertThat(MachineTest.answer(FourEyes.confirm(hit, SAIDA, hit.version(), null, NOW)))
        .isEqualTo("CHANGED_SINCE_PROPOSAL");
    assertThat(hit.course().marks()).contains(Mark.LIST_HIT);
  }
}
