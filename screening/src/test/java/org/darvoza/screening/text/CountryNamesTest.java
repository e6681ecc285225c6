package org.darvoza.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Iran (Islamic Republic of)                           ! IRN
          Democratic People's Republic of Korea                ! PRK
          Democratic People’s Republic of Korea                ! PRK
          Korea, North                                         ! PRK
          Congo, Democratic Republic of the                    ! COD
          Congo                                                ! COG
          United Kingdom of Great Britain and Northern Ireland ! GBR
          Türkiye                                              ! TUR
          Turkey                                               ! TUR
          State of Palestine                                   ! PSE
          Palestinian                                          ! PSE
          Côte d'Ivoire                                        ! CIV
          The Gambia                                           ! GMB
          Thailand                                             ! THA
          Netherlands                                          ! NLD
          Bosnia and Herzegovina                               ! BIH
          Egypt and Bosnia and Herzegovina                     ! EGY
          a) Tunisia b) France                                 ! FRA TUN
          Syrian Arab Republic; Jordan                         ! JOR SYR
          Yemeni / Saudi                                       ! SAU YEM
          former Soviet Union                                  ! ''
          na                                                   ! ''
          Ruritania                                            ! ''
          """)
  void codes_of_the_names_lists_write(String value, String codes) {
    assertThat(String.join(" ", CountryNames.codes(value))).isEqualTo(codes);
  }

  @Test
  void every_code_of_the_table_is_one_that_documents_carry() {
    var states = Stream.of("Tajikistan", "Kosovo", "Tajik", "Taiwan", "Hong Kong");

    assertThat(states.map(CountryNames::code).map(Optional::orElseThrow))
        .allMatch(Countries::known);
  }
}
