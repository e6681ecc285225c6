package org.darvoza.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private final Likeness likeness = new Likeness(Likeness.LEAST);

  @ParameterizedTest(name = "{0} and {1}: {2} to {3}")
  @CsvSource({
    "Zarif, Zarif, 1, 1",
    "Mukhtar, Muhtar, 0.95, 1",
    "Thabit, Sabit, 0.9, 1",
    "Jamil, Gamil, 0.8, 0.95",
    "Qodir, Kadyr, 0.85, 1",
    "Veniamin, Wenjamin, 0.85, 1",
    "Tschernow, Chernov, 0.9, 1",
    "Nazarov, Nazarzoda, 0.75, 0.9",
    "Xirsi, Hirsi, 0.95, 1",
    "Cumar, Umar, 0.95, 1",
    "Bill, William, 0.9, 0.95",
    "خورشید, Khurshid, 0.85, 1",
    "خورشید, Хуршед, 0.85, 1",
    "Zarifi, Zarigi, 0.6, 0.85",
    "Zarif, Zaruf, 0.85, 0.95",
    "Zarif, Bahrom, 0, 0",
    "Ali, Omar, 0, 0",
    "كريم, Kamil, 0, 0.7",
  })
  void words_are_as_alike_as_they_sound(String one, String other, float least, float most) {
    assertThat(alike(one, other)).isBetween(least, most);
    assertThat(alike(other, one)).isEqualTo(alike(one, other));
  }

  private float alike(String one, String other) {
    return likeness.of(NameReader.words(one).getFirst(), NameReader.words(other).getFirst());
  }
}
