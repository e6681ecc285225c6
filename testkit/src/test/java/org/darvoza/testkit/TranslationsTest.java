package org.darvoza.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class TranslationsTest {

  @Test
  void each_fault_is_found() {
    var english = Map.of("a", "Alpha", "b", "Beta {0}", "c", "Gamma");
    var russian = Map.of("a", "Alpha", "b", "Бета", "d", "Дельта");

    assertThat(new Translations(english, Map.of("ru", russian)).faults())
        .containsExactlyInAnyOrder(
            "ru lacks c",
            "ru alone has d",
            "ru a is still English: Alpha",
            "ru b does not have the places of the English text");
  }
}
