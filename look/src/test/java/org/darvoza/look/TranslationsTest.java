package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Set<String> SAME = Set.of("look.dir", "look.format.time");

  @Test
  void every_language_says_everything_in_its_own_words() {
    var look = Translations.read(MESSAGES, "look", "ru", "tg");

    assertThat(look.english()).hasSizeGreaterThan(200);
    assertThat(look.faults(key -> SAME.contains(key) || key.startsWith("language.own."))).isEmpty();
  }

  @Test
  void each_fault_is_found() {
    var english = Map.of("a", "Alpha", "b", "Beta {0}", "c", "Gamma");
    var russian = Map.of("a", "Alpha", "b", "Бета", "d", "Дельта");

    assertThat(new Translations(english, Map.of("ru", russian)).faults(_ -> false))
        .containsExactlyInAnyOrder(
            "ru lacks c",
            "ru alone has d",
            "ru a is still English: Alpha",
            "ru b does not have the places of the English text");
  }
}
