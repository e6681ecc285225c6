package org.darvoza.accreditation.workload;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.workload.Deeds.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

  private static final Instant NOW = Instant.parse("2022-09-20T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # backlog | arrived | decided | hours | kind    | empty at
            0       | 90      | 90      | 72    | EMPTY   | -
            100     | 30      | 330     | 72    | ON      | 2022-09-21T08:00:00Z
            50      | 0       | 25      | 24    | ON      | 2022-09-22T08:00:00Z
            100     | 90      | 90      | 72    | NEVER   | -
            100     | 91      | 90      | 72    | NEVER   | -
            100     | 0       | 0       | 72    | NEVER   | -
            5000    | 300     | 310     | 72    | NEVER   | -
            7       | 7       | 0       | 0     | UNKNOWN | -
            7       | 7       | 70      | 5     | UNKNOWN | -
          """)
  void the_day_it_is_empty_follows_from_the_last_days(
      long backlog, long arrived, long decided, long hours, String kind, Instant emptyAt) {
    var forecast = Forecast.of(backlog, arrived, decided, Duration.ofHours(hours), NOW);

    assertThat(forecast.kind()).hasToString(kind);
    assertThat(forecast.emptyAt()).isEqualTo(emptyAt);
  }

  @Test
  void handling_a_case_lasts_from_its_last_claim_to_the_proposal() {
    var deeds =
        List.of(
            new Deed("a", "CaseClaimed", NOW),
            new Deed("b", "CaseClaimed", NOW.plusSeconds(10)),
            new Deed("b", "CaseClaimed", NOW.plusSeconds(100)),
            new Deed("a", "DecisionProposed", NOW.plusSeconds(60)),
            new Deed("b", "DecisionProposed", NOW.plusSeconds(220)),
            new Deed("c", "DecisionProposed", NOW.plusSeconds(500)));

    assertThat(MyDayDesk.averageSeconds(deeds)).isEqualTo(90);
    assertThat(MyDayDesk.averageSeconds(List.of())).isNull();
  }
}
