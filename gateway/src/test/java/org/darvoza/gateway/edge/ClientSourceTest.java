package org.darvoza.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSourceTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7,            c00002/24",
    "192.0.2.250,          c00002/24",
    "192.0.3.7,            c00003/24",
    "::ffff:192.0.2.7,     c00002/24",
    "100.63.255.255,       643fff/24",
    "100.128.0.1,          648000/24",
    "172.32.0.1,           ac2000/24",
    "2001:db8:1:2::9,      20010db80001/48",
    "2001:db8:1:ffff::1,   20010db80001/48",
    "2001:db8:2::1,        20010db80002/48"
  })
  void a_source_is_a_house_or_an_office(String address, String network) {
    assertThat(ClientSource.of(address)).contains(network);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.254",
        "192.168.1.1",
        "169.254.1.1",
        "100.64.0.1",
        "100.127.255.255",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "::ffff:10.0.0.1",
        "no address",
        ""
      })
  void an_address_that_says_nothing_gives_none(String address) {
    assertThat(ClientSource.of(address)).isEmpty();
  }
}
