package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Represents;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.gateway.intake.Visitor.Standing;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeLimitsTest {

  private static final Represents TAJIKISTAN =
      new Represents(Represents.Kind.STATE, "TJK", "Tajikistan");
  private static final Represents UZBEKISTAN =
      new Represents(Represents.Kind.STATE, "UZB", "Uzbekistan");

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-10-18T08:00:00Z"));
  private final IntakeLimits limits =
      new IntakeLimits(new IntakeSettings(Duration.ZERO, 1, 10, 60, 300, 60, 600, 200, 120), clock);

  @ParameterizedTest
  @CsvSource({"PLAIN, 10", "PROVEN, 60"})
  void a_network_waits_after_so_many_and_its_neighbour_does_not(Standing standing, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(limits.waitOf(standing, network(1), TAJIKISTAN)).isEmpty();
    }

    assertThat(limits.waitOf(standing, network(1), TAJIKISTAN))
        .hasValue(Duration.ofMinutes(10).dividedBy(times));
    assertThat(limits.waitOf(standing, network(2), UZBEKISTAN)).isEmpty();
  }

  @Test
  void whoever_works_for_it_goes_on_where_others_wait() {
    for (int i = 0; i < 10; i++) {
      var _ = limits.waitOf(Standing.PLAIN, network(1), TAJIKISTAN);
    }

    assertThat(limits.waitOf(Standing.PLAIN, network(1), TAJIKISTAN)).isPresent();
    assertThat(limits.waitOf(Standing.PROVEN, network(1), TAJIKISTAN)).isEmpty();
    assertThat(limits.waitOf(Standing.INVITED, network(1), TAJIKISTAN)).isEmpty();
  }

  @Test
  void who_floods_a_delegation_takes_nothing_from_the_invited_of_it() {
    for (int i = 0; i < 60; i++) {
      assertThat(limits.waitOf(Standing.PLAIN, network(i), TAJIKISTAN)).isEmpty();
    }

    assertThat(limits.waitOf(Standing.PLAIN, network(99), TAJIKISTAN)).isPresent();
    assertThat(limits.waitOf(Standing.PLAIN, network(99), UZBEKISTAN)).isEmpty();
    assertThat(limits.waitOf(Standing.PROVEN, network(99), TAJIKISTAN)).isEmpty();
    assertThat(limits.waitOf(Standing.INVITED, network(99), TAJIKISTAN)).isEmpty();
  }

  @Test
  void all_together_may_do_so_many_in_a_second() {
    for (int i = 0; i < 200; i++) {
      assertThat(limits.waitOf(Standing.INVITED, network(i), TAJIKISTAN)).isEmpty();
    }

    assertThat(limits.waitOf(Standing.INVITED, network(250), TAJIKISTAN)).isPresent();
    clock.advance(Duration.ofSeconds(1));
    assertThat(limits.waitOf(Standing.INVITED, network(250), TAJIKISTAN)).isEmpty();
  }

  private static ClientNetwork network(int last) {
    return ClientNetwork.of("192.0.2." + last);
  }
}
