package org.darvoza.registration;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "tg"})
  void every_language_says_everything_in_its_own_words(String language) throws IOException {
    var english = words("");

    var words = words("_" + language);

    assertThat(words.keySet()).isEqualTo(english.keySet());
    english.forEach((key, text) -> assertThat(words.get(key)).as("%s", key).isNotEqualTo(text));
  }

  private static Map<Object, Object> words(String suffix) throws IOException {
    var properties = new Properties();
    try (var file =
        Files.newBufferedReader(
            MESSAGES.resolve("registration-service" + suffix + ".properties"))) {
      properties.load(file);
    }
    return new TreeMap<>(properties);
  }
}
