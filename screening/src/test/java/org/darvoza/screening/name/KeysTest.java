package org.darvoza.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource({
    "Khurshed, Xurshed",
    "Khurshed, خورشید",
    "Zarechnyakov, Zaretchniakov",
    "Zarechnyakov, Zarechnakov",
    "Thabit, Sabit",
    "Mukhammad, Mohamed",
    "Ali, Aly",
    "Omar, Cumar",
    "Yun, Yoon",
    "Bahrom, Bakhrom",
  })
  void other_spellings_meet_on_some_key(String one, String other) {
    var shared = new HashSet<>(keys(one));
    shared.retainAll(keys(other));

    assertThat(shared).isNotEmpty();
  }

  private static Set<Long> keys(String name) {
    return Keys.of(NameReader.words(name).getFirst(), true);
  }

  @ParameterizedTest
  @CsvSource({"Muhammad, Mohamed", "Karimov, Karimova", "Yusuf, Yousef"})
  void spellings_of_a_common_name_are_counted_together(String one, String other) {
    assertThat(common(one)).isEqualTo(common(other));
  }

  private static String common(String name) {
    return Keys.common(NameReader.words(name).getFirst());
  }
}
