package org.darvoza.accreditation.rescreening;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.rescreening.Rescreening.Batch;
import org.darvoza.accreditation.rescreening.Rescreening.Phase;
import org.darvoza.accreditation.rescreening.Rescreening.Reason;
import org.darvoza.backbone.ledger.Outcome;
import org.junit.jupiter.api.Test;

class RescreeningTest {

  private static final Instant NOW = Instant.parse("2022-09-20T08:00:00Z");
  private static final Instant LEASE_OVER = NOW.plus(Rescreening.LEASE);
  private static final Batch SOME = new Batch("c500", 500, 2, 1);

  private static Rescreening started() {
    return Rescreening.start(Optional.empty(), "un:1", 900, "one", NOW).orThrow();
  }

  private static Optional<Outcome.Reason> refusal(Outcome<Rescreening> outcome) {
    return outcome instanceof Outcome.Refused<Rescreening>(var why)
        ? Optional.of(why)
        : Optional.empty();
  }

  @Test
  void another_instance_goes_on_where_one_stopped() {
    var stopped = started().advance(started(), SOME, NOW).orThrow();
    assertThat(refusal(stopped.take("other", NOW))).contains(Reason.HELD_BY_ANOTHER_INSTANCE);

    var taken = stopped.take("other", LEASE_OVER).orThrow();

    assertThat(taken.heldBy("other", LEASE_OVER)).isTrue();
    assertThat(taken.after()).isEqualTo("c500");
    assertThat(taken.done()).isEqualTo(500);
    assertThat(taken.newHits()).isEqualTo(2);
  }

  @Test
  void the_same_batch_counts_once() {
    var seen = started();
    var advanced = seen.advance(seen, SOME, NOW).orThrow();

    assertThat(refusal(advanced.advance(seen, SOME, NOW))).contains(Reason.MOVED_ON);
    assertThat(refusal(advanced.endPhase(seen, NOW))).contains(Reason.MOVED_ON);
  }

  @Test
  void the_accredited_come_first_and_then_all_others() {
    var first = started();
    var second = first.endPhase(first, NOW).orThrow();
    var finished = second.endPhase(second, NOW).orThrow();

    assertThat(first.phase()).isEqualTo(Phase.ACCREDITED);
    assertThat(second.phase()).isEqualTo(Phase.ALL_OTHERS);
    assertThat(second.finishedAt()).isNull();
    assertThat(finished.finishedAt()).isEqualTo(NOW);
    assertThat(refusal(finished.take("other", LEASE_OVER))).contains(Reason.ALREADY_FINISHED);
  }

  @Test
  void other_lists_start_it_anew_and_the_same_do_not() {
    var halfway = started().advance(started(), SOME, NOW).orThrow();

    assertThat(refusal(Rescreening.start(Optional.of(halfway), "un:1", 900, "other", NOW)))
        .contains(Reason.ALREADY_STARTED);
    var anew = Rescreening.start(Optional.of(halfway), "un:2", 901, "other", NOW).orThrow();
    assertThat(anew.done()).isZero();
    assertThat(anew.after()).isEmpty();
    assertThat(anew.version()).isEqualTo(halfway.version() + 1);
    assertThat(refusal(anew.advance(halfway, SOME, NOW))).contains(Reason.MOVED_ON);
  }

  @Test
  void those_who_slipped_through_are_counted_after_the_end() {
    var first = started();
    var second = first.endPhase(first, NOW).orThrow();
    var finished = second.endPhase(second, NOW).orThrow();

    var caught = finished.caughtUp(finished, new Batch("", 1, 1, 0), NOW).orThrow();

    assertThat(caught.newHits()).isEqualTo(1);
    assertThat(caught.finishedAt()).isEqualTo(NOW);
  }
}
