package org.darvoza.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.testkit.TemplateRules;
import org.darvoza.testkit.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Translations WORDS = Translations.of("accreditation-service");

  @Test
  void every_language_says_everything_in_its_own_words() {
    assertThat(WORDS.faults("by.officer")).isEmpty();
  }

  @Test
  void templates_have_no_words_of_their_own() {
    assertThat(TemplateRules.faults()).isEmpty();
  }

  @Test
  void every_code_has_words() {
    var codes =
        Stream.of(
                codes("refusal.", Refusal.values()),
                codes("reason.", ReasonCode.values()),
                Stream.of(AccreditationEvent.class.getPermittedSubclasses())
                    .map(fact -> "fact." + fact.getSimpleName()))
            .flatMap(keys -> keys)
            .toList();

    assertThat(WORDS.english()).containsKeys(codes.toArray(String[]::new));
  }

  private static Stream<String> codes(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name());
  }
}
