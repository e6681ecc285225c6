package org.darvoza.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.screening.match.People.sought;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private final ListIndex index = ListIndex.of(People.many(), Thresholds.STANDARD);

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    "Gulmurod Nazarzodai Dehbaland, SAME_WORD, gulmurod, gulmurod",
    "Goulmourod Nazarzodai Dehbaland, SAME_SOUND, goulmourod, gulmurod",
    "Gulmorod Nazarzodai Dehbaland, LIKE_SOUND, gulmorod, gulmurod",
    "Gulmurod Nazar Dehbaland, WITHOUT_ENDING, nazar, nazarov",
    "G. Nazarzodai Dehbaland, INITIAL, g, gulmurod",
    "Gul murod Nazarzodai Dehbaland, WRITTEN_IN_TWO, gul murod, gulmurod",
    "Gulmurod Nazarzodai Zarif Dehbaland, NOT_LISTED, zarif,",
    "Gulmurod Dehbaland, NOT_SAID,, nazarzodai",
    "Hirsibulle Caddawe Warsangujir, OTHER_SPELLING, hirsibulle, xirsibulle",
    "Paek Dal-nim, KOREAN, paek, baek",
    "Khuzaymah Mughith al-Wahati, WITHOUT_SERVANT, mughith, abd mughith",
    "خزيمة الواحاتي, SAME_WORD, khzima, khzima",
    "Golnar Pasdarband اسفرجانی, NATIONALITY_DIFFERS, TJK, IRN",
    "Golnar Pasdarband Esfarjani, BIRTH_UNKNOWN,,",
  })
  void every_line_names_its_rule_and_the_words(String name, Rule rule, String said, String listed) {
    var lines =
        index.search(sought(name, "", "TJK"), 20).stream()
            .flatMap(match -> match.explanation().stream())
            .filter(line -> line.rule() == rule)
            .toList();

    assertThat(lines)
        .extracting(Evidence::said, Evidence::listed)
        .contains(org.assertj.core.groups.Tuple.tuple(said, listed));
  }
}
