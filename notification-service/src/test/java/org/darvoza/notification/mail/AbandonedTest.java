package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.notification.mail.Dispatches.Dispatch;
import org.darvoza.notification.mail.Dispatches.Phase;
import org.junit.jupiter.api.Test;

class AbandonedTest {

  private static final Dispatch LEASE =
      new Dispatch("letter", "gone", Phase.COMMITTING, Instant.parse("2022-09-01T08:00:00Z"), 1);

  private final AtomicLong nanos = new AtomicLong();
  private final Abandoned abandoned = new Abandoned(Duration.ofSeconds(7), nanos::get);

  @Test
  void a_lease_counts_as_run_out_when_nobody_has_prolonged_it_for_a_while() {
    assertThat(after(0, LEASE)).isEmpty();
    assertThat(after(6, LEASE)).isEmpty();
    assertThat(after(1, LEASE)).containsExactly(LEASE);
  }

  @Test
  void one_that_was_prolonged_and_has_run_out_again_counts_from_the_beginning() {
    assertThat(after(0, LEASE)).isEmpty();
    assertThat(after(6)).isEmpty();
    assertThat(after(1, LEASE)).isEmpty();
    var prolonged =
        new Dispatch(LEASE.id(), LEASE.owner(), LEASE.phase(), LEASE.until().plusSeconds(3), 2);
    assertThat(after(7, prolonged)).isEmpty();
  }

  @Test
  void what_was_seen_before_the_database_was_away_says_nothing() {
    assertThat(after(0, LEASE)).isEmpty();
    abandoned.lookedAway();
    assertThat(after(60, LEASE)).isEmpty();
    assertThat(after(7, LEASE)).containsExactly(LEASE);
  }

  private List<Dispatch> after(int seconds, Dispatch... expired) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    return abandoned.among(List.of(expired));
  }
}
