package org.darvoza.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaysTest {

  private static final Instant NOW = Instant.parse("2022-10-18T08:00:00Z");

  private final Delays delays = new Delays(2, Duration.ofSeconds(30));

  @ParameterizedTest
  @CsvSource({"0,0", "2,0", "3,1", "4,2", "5,4", "6,8", "7,16", "8,30", "9,30", "100,30"})
  void the_wait_doubles_with_each_failure_beyond_the_free_ones(int failures, int seconds) {
    failTimes(failures);

    assertThat(delays.wait("anna", NOW)).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(delays.wait("anna", NOW.plusSeconds(seconds))).isZero();
  }

  @Test
  void others_do_not_wait() {
    failTimes(9);

    assertThat(delays.wait("boris", NOW)).isZero();
  }

  @Test
  void success_and_peace_forgive() {
    failTimes(9);

    assertThat(delays.wait("anna", NOW.plus(Duration.ofMinutes(16)))).isZero();
    delays.succeeded("anna");
    assertThat(delays.wait("anna", NOW)).isZero();
  }

  private void failTimes(int failures) {
    IntStream.range(0, failures).forEach(_ -> delays.failed("anna", NOW));
  }
}
