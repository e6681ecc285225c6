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
    "17 Dec. 1950, 1950-12-17",
    "02 Feb.1966, 1966-02-02",
    "Nov. 1971, 1971-11",
    "' August 1962 ', 1962-08",
    "1963, 1963",
    "1963-05-02, 1963-05-02",
    "30 Feb 1963, ''",
    "Mag 1963, ''",
    "30-35 years old, ''",
    "01/02/1390 (Hijri Calendar), ''",
    "'', ''"
  })
  void a_date_in_prose(String text, String date) {
    assertThat(WrittenDate.in(text).map(PartialDate::toString).orElse("")).isEqualTo(date);
  }
}
