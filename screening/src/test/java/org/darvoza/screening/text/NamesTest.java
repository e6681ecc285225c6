package org.darvoza.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Farrod Selimkar                                  ! Farrod Selimkar
          Farrod Selimkar; Farod Zelimkar ; Ferrod S.      ! Farrod Selimkar | Farod Zelimkar | Ferrod S.
          a) Farrod Selimkar b) Ferrod Selimkar            ! Farrod Selimkar | Ferrod Selimkar
          أبو مرجان (Abu Marjan; Abou Mergan)              ! أبو مرجان | Abu Marjan | Abou Mergan
          Abu Marjan (أبو مرجان)                           ! Abu Marjan | أبو مرجان
          Tersk (original script: Терск)                   ! Tersk | Терск
          Agha Marjan Selimi اغا مرجان سلیمی               ! Agha Marjan Selimi | اغا مرجان سلیمی
          Li Tiehai (李铁海)                               ! Li Tiehai | 李铁海
          Farrod Selimkar (previously listed as)           ! Farrod Selimkar
          Farrod Selimkar (birth name)                     ! Farrod Selimkar
          EL CORSO (COMBAT NAME)                           ! EL CORSO
          Farrod Selimkar born in 1963                     ! Farrod Selimkar
          Farrod Selimkar, born in Tersk on 02 Feb.1966    ! Farrod Selimkar
          F. Selimkar, born 2 Feb. 1951 (Oz passport 0382) ! F. Selimkar
          Max Born                                         ! Max Born
          (Abu Marjan; Abu Mergan) prominently known by it ! Abu Marjan | Abu Mergan
          born in 1972 in Tersk (Farrod ‘Awn al-Selimi)    ! Farrod ‘Awn al-Selimi
          Anton Zelenko (Selenko)                          ! Anton Zelenko | Anton Selenko
          (Sheikh) Farrod Selimkar                         ! Sheikh Farrod Selimkar
          ) Farrod Selimkar                                ! Farrod Selimkar
          SELIMKAR, Colonel Farrod                         ! Colonel Farrod SELIMKAR
          Farrod Selimkar, III (third)                     ! Farrod Selimkar III
          “Chief Marjan”                                   ! Chief Marjan
          "SELIMKAR, Sheikh"                               ! Sheikh SELIMKAR
          Farrod ‘Ayn al-Selimi                            ! Farrod ‘Ayn al-Selimi
          Farrod `Ayn                                      ! Farrod ‘Ayn
          Sha´ir Selimkar                                  ! Sha’ir Selimkar
          1-P                                              ! 1-P
          ﻣﺮﺟﺎﻥ                                             ! مرجان
          مـــرجان                                         ! مرجان
          na                                               ! ''
          N/A                                              ! ''
          -                                                ! ''
          ''                                               ! ''
          Na Hyeri                                         ! Na Hyeri
          """)
  void the_single_names_of_a_value(String value, String names) {
    assertThat(String.join(" | ", Names.in(value))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          original script: Абу Терск                  ! Абу Терск
          Previously listed as. In Arabic: مرجان سليم ! مرجان سليم
          When he was in the army.                    ! ''
          """)
  void a_note_tells_names_in_other_scripts(String note, String names) {
    assertThat(String.join(" | ", Names.inOtherScripts(note))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "FARROD, FARROD",
    "na, ''",
    "' FARROD  SELIM ', FARROD SELIM",
    "'FARROD, A', FARROD A"
  })
  void a_part_of_a_name(String value, String part) {
    assertThat(Names.part(value).orElse("")).isEqualTo(part);
  }
}
