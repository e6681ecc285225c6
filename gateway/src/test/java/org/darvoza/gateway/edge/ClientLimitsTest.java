package org.darvoza.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientLimitsTest {

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-10-18T08:00:00Z"));
  private final ClientLimits limits = new ClientLimits(10, Duration.ofMinutes(10), clock);

  @Test
  void the_eleventh_time_in_ten_minutes_has_to_wait_until_one_comes_back() {
    for (int i = 0; i < 10; i++) {
      assertThat(limits.waitOf("anna")).isEmpty();
    }

    assertThat(limits.waitOf("anna")).hasValue(Duration.ofMinutes(1));
    assertThat(limits.waitOf("boris")).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(limits.waitOf("anna")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7,                192.0.2.7",
    "2001:db8:1:2:3:4:5:6,     20010db800010002::/64",
    "2001:db8:1:2::9,          20010db800010002::/64",
    "::ffff:192.0.2.7,         192.0.2.7",
    "no address,               unknown"
  })
  void a_client_is_known_by_his_network(String address, String network) {
    assertThat(ClientNetwork.of(address).value()).isEqualTo(network);
  }
}
