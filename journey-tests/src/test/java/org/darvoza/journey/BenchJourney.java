package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/// The benches in small: that they measure, and that their account comes out even. No time is
/// asserted; how fast a machine is, is no property of the code.
@InTheHouse
class BenchJourney {

  @Test
  void what_the_pipeline_takes() throws Exception {
    var bench = bench("pipeline", "--rate", "10", "--seconds", "4", "--warm-up", "1");

    assertThat(bench.text())
        .contains("accepted 50 = stored 50 = cases 50 = letters 50 = handed over 50")
        .contains("in the officers' queue", "letter handed over");
    assertThat(bench.exitCode()).as(bench.text()).isZero();
  }

  @Test
  void what_is_accepted_while_parts_are_killed_is_kept() throws Exception {
    var bench =
        bench("kill", "--registrations", "60", "--rate", "10", "--kills", "3", "--seed", "7");

    assertThat(bench.text()).contains("ledgers hold");
    assertThat(bench.exitCode()).as(bench.text()).isZero();
  }

  private static House.Printed bench(String... words) throws Exception {
    return House.running()
        .run(Stream.concat(Stream.of("bench"), Stream.of(words)).toArray(String[]::new));
  }
}
