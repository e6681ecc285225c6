package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1974-08-02, 1974-08-02, 1974-08-02
          1974-08,    1974-08-01, 1974-08-31
          1972-02,    1972-02-01, 1972-02-29
          1974,       1974-01-01, 1974-12-31
          """)
  void it_says_between_which_days_it_lies(String text, LocalDate earliest, LocalDate latest) {
    var date = PartialDate.valueOf(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "74", "1974-13", "1974-02-30", "02.08.1974", "1974-8-2", "1974-08-02T00"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> PartialDate.valueOf(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
