package org.darvoza.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanTest {

  /// McCune-Reischauer, the Revised Romanisation, the North's habit.
  @ParameterizedTest
  @CsvSource({
    "Paek, Baek",
    "Chang, Jang",
    "Ri, Lee",
    "Ri, Yi",
    "Pak, Park",
    "Ch'oe, Choi",
    "Chong, Jeong",
    "Yong, Young",
    "Yong, Yeong",
    "Kyong, Gyeong",
    "Hyok, Hyuk",
    "Chol, Cheol",
    "Un, Eun",
    "U, Woo",
    "Song, Seong",
    "Myong, Myung",
    "Tong, Dong",
    "Kwang, Gwang",
    "Ryu, Yoo",
  })
  void one_syllable_in_two_romanisations(String one, String other) {
    assertThat(Korean.syllables(plain(one))).isPresent().isEqualTo(Korean.syllables(plain(other)));
  }

  private static String plain(String word) {
    return Letters.latin(word);
  }

  @ParameterizedTest
  @CsvSource({"Kim, Kang", "Chol, Hyok", "Min, Mun", "Pak, Pang"})
  void other_syllables_stay_others(String one, String other) {
    assertThat(Korean.syllables(plain(one))).isNotEqualTo(Korean.syllables(plain(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zarif Bahrom", "Omar Hasan", "Kim", "Anna Rossi"})
  void other_names_get_no_korean_reading(String name) {
    assertThat(NameReader.words(name)).noneMatch(KoreanTest::korean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Baek Dal-nim", "Dalnim Paek", "Kim Il U"})
  void korean_names_get_one_for_every_word(String name) {
    assertThat(NameReader.words(name)).allMatch(KoreanTest::korean);
  }

  private static boolean korean(Word word) {
    return word.readings().stream().anyMatch(reading -> reading.how() == Reading.How.KOREAN);
  }
}
