package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Actor.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # categories | delegations | category | delegation | covered
                       |             | MEDIA    | UZB        | true
                       |             | MEDIA    | -          | true
          MEDIA        |             | MEDIA    | UZB        | true
          MEDIA        |             | DELEGATE | UZB        | false
                       | UZB         | MEDIA    | UZB        | true
                       | UZB         | MEDIA    | KAZ        | false
                       | UZB         | MEDIA    | -          | false
          MEDIA DRIVER | UZB KAZ     | DRIVER   | KAZ        | true
          MEDIA DRIVER | UZB KAZ     | DRIVER   | RUS        | false
          """)
  void what_is_not_named_is_everything(
      String categories,
      String delegations,
      Category category,
      String delegation,
      boolean covered) {
    var scope =
        new Scope(
            words(categories).map(Category::valueOf).collect(Collectors.toSet()),
            words(delegations).collect(Collectors.toSet()));

    assertThat(scope.covers(category, delegation)).isEqualTo(covered);
  }

  private static Stream<String> words(String text) {
    return text == null ? Stream.empty() : Stream.of(text.split(" "));
  }
}
