package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.HIT;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;

import module java.base;

import org.darvoza.contracts.CategoryPolicy;
import org.junit.jupiter.api.Test;

class AutoClearTest {

  static CategoryPolicy sampling(int oneIn) {
    var careful = CategoryPolicy.CAREFUL;
    return new CategoryPolicy(
        true,
        careful.pairsOfEyes(),
        new CategoryPolicy.AutoClear(oneIn),
        careful.visibleTo(),
        careful.decideWithinHours(),
        careful.documents());
  }

  @Test
  void people_decide_unless_the_conference_says_otherwise() {
    assertThat(
            MachineTest.answer(
                AutoClear.propose(SampleCases.queued(), CategoryPolicy.CAREFUL, NOW)))
        .isEqualTo("PEOPLE_DECIDE");
  }

  @Test
  void a_finding_is_for_people() {
    assertThat(MachineTest.answer(AutoClear.propose(SampleCases.queued(HIT), sampling(20), NOW)))
        .isEqualTo("PEOPLE_DECIDE");
  }

  @Test
  void a_sample_waits_for_an_officer_who_reads_it() {
    var proposed = AutoClear.propose(SampleCases.queued(), sampling(1), NOW).orThrow();

    assertThat(MachineTest.answer(AutoClear.settle(proposed, sampling(1), NOW)))
        .isEqualTo("PEOPLE_DECIDE");
    assertThat(MachineTest.answer(FourEyes.confirmInBulk(proposed, SAIDA, NOW)))
        .isEqualTo("PEOPLE_DECIDE");
    assertThat(MachineTest.answer(FourEyes.confirm(proposed, SAIDA, proposed.version(), null, NOW)))
        .startsWith("Cleared");
  }

  @Test
  void the_others_are_cleared_at_once_and_the_sample_follows_from_the_id() {
    assertThat(AutoClear.sampled("0".repeat(31) + "0", new CategoryPolicy.AutoClear(20))).isTrue();
    assertThat(AutoClear.sampled("0".repeat(31) + "1", new CategoryPolicy.AutoClear(20))).isFalse();
  }
}
