package org.darvoza.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.darvoza.testkit.TemplateRules;
import org.darvoza.testkit.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  @Test
  void every_language_says_everything_in_its_own_words() {
    assertThat(Translations.of("letters").faults("letter.subject", "letter.clock")).isEmpty();
    assertThat(Translations.ofTheConsole("notification-service").faults()).isEmpty();
  }

  @Test
  void templates_have_no_words_of_their_own() {
    assertThat(TemplateRules.faults()).isEmpty();
  }
}
