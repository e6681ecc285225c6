package org.darvoza.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "Хуршед Ғаффорзода, khurshed ghafforzoda",
    "Ҳоҷӣ Қурбонӣ, hoji qurboni",
    "Щеглов Юрий, sheglov iuri",
    "Їжак Ґалаґан, izhak galagan",
    "Әлия Өтеген, aliia otegen",
    "Ўктам Ғуломов, uktam ghulomov",
    "Gökçebayır, gokchebaiir",
    "Ødegård, odegard",
    "Łąkocka, lakocka",
    "Müller, muller",
    "Nu’aym, nuaym",
    "گلنار, klnar",
    "ﷴ, mhmd",
    "ვახტანგ, vakhtang",
    "Հրանտ, hrant",
  })
  void any_letter_gets_its_latin(String text, String latin) {
    assertThat(sounding(Letters.latin(text))).isEqualTo(sounding(latin));
  }

  /// What counts is the sound: `y` and `i`, `q` and `k` are one there.
  private static String sounding(String latin) {
    return Sounds.of(latin.replace(" ", "_")).replace('g', 'k');
  }
}
