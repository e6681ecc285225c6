package org.darvoza.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "05 Jan 1967, 1967-01-05",
    "5 January 1967, 1967-01-05",
    "16 Dec. 1948, 1948-12-16",
    "01 Jan.1967, 1967-01-01",
    "Nov. 1973, 1973-11",
    "' August 1961 ', 1961-08",
    "1963, 1963",
    "1963-05-02, 1963-05-02",
    "30 Feb 1963, ''",
    "Mag 1963, ''",
    "30-35 years old, ''",
    "24/06/1402 (Hijri Calendar), ''",
    "'', ''"
  })
  void a_date_in_prose(String text, String date) {
    assertThat(WrittenDate.in(text).map(PartialDate::toString).orElse("")).isEqualTo(date);
  }
}
