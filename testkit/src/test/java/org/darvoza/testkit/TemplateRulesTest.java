package org.darvoza.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello</p>",
        "<p><br>Hello</p>",
        "<p style=\"color:red\"></p>",
        "<p th:style=\"${x}\"></p>",
        "<p onclick=\"x()\"></p>",
        "<p hx-on:click=\"x()\"></p>",
        "<p th:utext=\"${x}\"></p>",
        "<script>x()</script>",
        "<style>p {}</style>",
        "<img alt=\"Gate\">"
      })
  void each_fault_is_found(String template) {
    assertThat(TemplateRules.faults(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"#{x}\">Hello <b>you</b></p>",
        "<p>[[#{x}]] · —</p>",
        "<script src=\"/look/look.js\"></script>",
        "<img alt=\"\">"
      })
  void what_is_right_is_left_alone(String template) {
    assertThat(TemplateRules.faults(template)).isEmpty();
  }
}
