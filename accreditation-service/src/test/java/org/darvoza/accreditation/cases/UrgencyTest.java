package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.CategoryPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no landing known            |                      | 2022-09-04T08:00:00Z
          lands long after            | 2022-10-17T14:30:00Z | 2022-09-04T08:00:00Z
          lands the day after         | 2022-09-03T08:00:00Z | 2022-09-02T08:00:00Z
          lands within hours: at once | 2022-09-01T12:00:00Z | 2022-08-31T12:00:00Z
          landed before it opened     | 2022-08-20T12:00:00Z | 2022-09-04T08:00:00Z
          """)
  void a_case_is_due_as_its_category_waits_but_a_day_before_landing(
      String what, @Nullable Instant arrivesAt, Instant expected) {
    var from = Instant.parse("2022-09-01T08:00:00Z");

    assertThat(Urgency.dueAt(from, CategoryPolicy.CAREFUL, arrivesAt)).isEqualTo(expected);
  }
}
