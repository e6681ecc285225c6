package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.BORIS;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.accreditation.screening.Traces.Address;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class AddressWaitTest {

  private static final Check NOTE = RuleBook.address(Address.OPEN);

  @Test
  void a_decent_person_stays_green_for_a_day_and_returns_there_when_he_confirms() {
    var clock = new SteppingClock(NOW);
    var fresh = SampleCases.queued(NOTE);
    assertThat(fresh.lane()).isEqualTo(Lane.GREEN);
    assertThat(fresh.flags()).isEmpty();
    assertThat(fresh.wakeAt()).isEqualTo(NOW.plus(AddressWait.PATIENCE));

    clock.advance(AddressWait.PATIENCE.minusMillis(1));
    assertThat(AddressWait.isDue(fresh, clock.instant())).isFalse();
    clock.advance(Duration.ofMillis(1));
    var overdue = AddressWait.due(fresh, clock.instant()).orThrow();

    assertThat(overdue.lane()).isEqualTo(Lane.AMBER);
    assertThat(overdue.flags()).containsExactly("ADDRESS_UNCONFIRMED");
    assertThat(overdue.wakeAt()).isNull();
    var confirmed = AddressWait.confirmed(overdue, clock.instant()).orThrow();
    assertThat(confirmed.lane()).isEqualTo(Lane.GREEN);
    assertThat(confirmed.checks()).containsExactly(RuleBook.address(Address.CONFIRMED));
  }

  @ParameterizedTest
  @FieldSource("org.darvoza.accreditation.cases.SampleCases#ALIVE")
  void each_stage_but_the_last_takes_note_once_and_stays(String stage) {
    var before = SampleCases.in(stage);

    var confirmed = AddressWait.confirmed(before, NOW).orThrow();

    assertThat(confirmed.stage()).isEqualTo(before.stage());
    assertThat(AddressWait.of(confirmed, NOW)).isEqualTo(Address.CONFIRMED);
    assertThat(AddressWait.confirmed(confirmed, NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.NOTHING_NEW));
  }

  @Test
  void a_closed_case_takes_no_note() {
    assertThat(AddressWait.confirmed(SampleCases.in("Closed"), NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.CLOSED));
  }

  @Test
  void a_waiting_proposal_stays_good_for_who_read_it_before_and_after() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);
    var confirmed = AddressWait.confirmed(proposed, NOW).orThrow();

    for (long read : List.of(proposed.version(), confirmed.version())) {
      assertThat(FourEyes.confirm(confirmed, SAIDA, read, null, NOW).orThrow().stage())
          .isInstanceOf(Stage.Cleared.class);
    }
    var later = confirmed.duplicateArrived("DSH-1").orThrow();
    assertThat(FourEyes.confirm(later, SAIDA, later.version(), null, NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.CHANGED_SINCE_PROPOSAL));
  }

  @Test
  void an_officer_is_not_disturbed_by_it() {
    var claimed = SampleCases.claimed(BORIS);
    var confirmed = AddressWait.confirmed(claimed, NOW).orThrow();
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());

    assertThat(FourEyes.propose(confirmed, BORIS, wish, NOW).orThrow().stage())
        .isInstanceOf(Stage.SecondReview.class);
  }

  @Test
  void confirmed_before_the_rules_looked_it_is_never_noted() {
    var confirmed = AddressWait.confirmed(SampleCases.received(), NOW).orThrow();

    assertThat(confirmed.screened(List.of(NOTE)).orThrow().checks())
        .containsExactly(RuleBook.address(Address.CONFIRMED));
  }

  @ParameterizedTest
  @CsvSource({"PT0S, OPEN", "PT23H59M, OPEN", "PT24H, OVERDUE", "PT72H, OVERDUE"})
  void what_the_rules_hear_depends_on_the_time_since_registering(Duration since, Address address) {
    assertThat(AddressWait.of(SampleCases.received(), NOW.plus(since))).isEqualTo(address);
  }

  @Test
  void what_was_proposed_on_the_note_is_not_overtaken_by_the_clock() {
    var claimed = SampleCases.queued(NOTE).claim(ANNA, NOW).orThrow();
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());

    var proposed = FourEyes.propose(claimed, ANNA, wish, NOW).orThrow();

    assertThat(proposed.wakeAt()).isNull();
    var returned = FourEyes.sendBack(proposed, SAIDA, proposed.version(), null, NOW).orThrow();
    assertThat(returned.wakeAt()).isEqualTo(NOW.plus(AddressWait.PATIENCE));
  }
}
