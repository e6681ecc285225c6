package org.darvoza.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Stage.ReasonCode;
import org.darvoza.contracts.AccreditationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "tg"})
  void every_sentence_is_there_with_the_same_parameters(String language) throws IOException {
    var english = words("");
    var other = words("_" + language);

    assertThat(other.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, words) ->
            assertThat(parameters(other.getOrDefault(key, "")))
                .as(key.toString())
                .isEqualTo(parameters(words)));
  }

  @Test
  void every_code_has_words() throws IOException {
    var keys = words("").keySet();

    for (var why : Refusal.values()) {
      assertThat(keys).contains("refusal." + why);
    }
    for (var reason : ReasonCode.values()) {
      assertThat(keys).contains("reason." + reason);
    }
    for (var fact : facts()) {
      assertThat(keys).contains("fact." + fact);
    }
  }

  private static List<String> facts() {
    return Stream.of(AccreditationEvent.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .toList();
  }

  private static Map<Object, Object> words(String language) throws IOException {
    var file = "/messages/accreditation-service" + language + ".properties";
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(reader);
      return new TreeMap<>(words);
    }
  }

  private static Set<String> parameters(Object words) {
    return Pattern.compile("\\{\\d}")
        .matcher(words.toString())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
