package org.darvoza.notification;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters and the pages say the same in every language, each in its own words.
class TranslationsTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "messages");

  /// Nothing but places.
  private static final String SAME_EVERYWHERE = "letter.subject";

  @ParameterizedTest
  @CsvSource({"letters, ru", "letters, tg", "notification-service, ru", "notification-service, tg"})
  void every_key_is_said_in_every_language(String bundle, String language) throws IOException {
    var english = words(bundle);
    var translated = words(bundle + "_" + language);

    assertThat(translated.keySet()).isEqualTo(english.keySet());
    for (var key : english.stringPropertyNames()) {
      var text = translated.getProperty(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(places(text)).as(key).isEqualTo(places(english.getProperty(key)));
      if (!key.equals(SAME_EVERYWHERE)) {
        assertThat(text).as(key).isNotEqualTo(english.getProperty(key));
      }
      assertThat(text + english.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Properties words(String bundle) throws IOException {
    var words = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
      words.load(reader);
    }
    return words;
  }
}
