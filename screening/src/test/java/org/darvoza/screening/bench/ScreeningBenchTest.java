package org.darvoza.screening.bench;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/// The shipped list of invented people, asked for in the shipped disguises: what the figures must
/// not fall below. Nothing here asserts a time.
class ScreeningBenchTest {

  private static final Path INVENTED = Path.of("..", "watchlists");

  @Test
  void invented_people_are_found_and_their_homonyms_left_alone() throws IOException {
    var report =
        ScreeningBench.of(INVENTED.resolve("invented-cases.csv"))
            .run(List.of(INVENTED.resolve("invented-people.csv").toString()));

    assertThat(report.all().listed()).isGreaterThan(250);
    assertThat(report.all().recall()).isGreaterThanOrEqualTo(0.985);
    assertThat(report.all().precision()).isGreaterThanOrEqualTo(0.985);
    assertThat(report.text()).contains("native-script", "homonym", "CPU a query");
  }
}
