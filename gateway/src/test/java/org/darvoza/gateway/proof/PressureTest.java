package org.darvoza.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureTest {

  private static final ClientNetwork MINISTRY = ClientNetwork.of("192.0.2.7");
  private static final ClientNetwork HOTEL = ClientNetwork.of("192.0.2.8");

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-10-18T08:00:00Z"));
  private final Pressure pressure = new Pressure(clock);

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 0", "8, 1", "15, 1", "16, 2", "32, 3", "64, 4", "128, 4"})
  void the_more_comes_from_a_network_the_harder_it_is_for_it(int forms, int level) {
    for (int i = 0; i < forms; i++) {
      pressure.add(MINISTRY);
    }

    assertThat(pressure.level(MINISTRY)).isEqualTo(level);
    assertThat(pressure.level(HOTEL)).isZero();
  }

  @Test
  void a_clerk_who_needs_a_minute_for_each_form_never_feels_it() {
    for (int i = 0; i < 60; i++) {
      pressure.add(MINISTRY);
      assertThat(pressure.level(MINISTRY)).isZero();
      clock.advance(Duration.ofMinutes(1));
    }
  }

  @Test
  void it_is_forgotten() {
    for (int i = 0; i < 64; i++) {
      pressure.add(MINISTRY);
    }
    clock.advance(Duration.ofMinutes(15));

    assertThat(pressure.level(MINISTRY)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "15, 1", "25, 2", "50, 3", "200, 4"})
  void a_flood_from_everywhere_makes_it_harder_for_everybody(int aSecond, int level) {
    for (int second = 0; second < 300; second++) {
      for (int i = 0; i < aSecond; i++) {
        pressure.add(ClientNetwork.of("198.51.%d.%d".formatted(second % 256, i % 256)));
      }
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(pressure.level(HOTEL)).isEqualTo(level);
  }
}
