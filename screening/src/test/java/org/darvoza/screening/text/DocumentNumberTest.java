package org.darvoza.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          QA9990001                                        ! QA9990001      ! ''
          ' 9990001 '                                      ! 9990001        ! ''
          Afghan passport number QE 099990                 ! QE 099990      ! AFG
          Libya Q099990                                    ! Q099990        ! LBY
          999990001 (US)                                   ! 999990001      ! USA
          999990001 (Expires 18 Jun. 2018)                 ! 999990001      ! ''
          Q00099990, South Sudan                           ! Q00099990      ! SSD
          South Sudan passport number Q00099990            ! Q00099990      ! SSD
          Passport Q999901 (Saudi Arabia) issued 3 Jul 2011! Q999901        ! SAU
          British passport number Q00999901, lost in 2010  ! Q00999901      ! GBR
          German travel document (“Reiseausweis”) Q 099990 ! Q 099990       ! DEU
          Russian foreign travel passport number 999990001 ! 999990001      ! RUS
          national identity card no. 99999-9999999-9       ! 99999-9999999-9! ''
          Diplomatic Passport Q009999                      ! Q009999        ! ''
          99 99 999999                                     ! 99 99 999999   ! ''
          TR-Q 999 999                                     ! TR-Q 999 999   ! ''
          Tunisian passport number Q 999901 issued in 1996 ! Q 999901       ! TUN
          Número de pasaporte 999990001                    ! 999990001      ! ''
          under the name of nobody, born in 1963           ! ''             ! ''
          42                                               ! ''             ! ''
          ''                                               ! ''             ! ''
          """)
  void a_number_inside_prose(String prose, String number, String state) {
    var found = DocumentNumber.in(prose);

    assertThat(found.map(DocumentNumber::number).orElse("")).isEqualTo(number);
    assertThat(found.flatMap(DocumentNumber::state).orElse("")).isEqualTo(state);
  }
}
