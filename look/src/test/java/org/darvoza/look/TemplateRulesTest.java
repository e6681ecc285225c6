package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

  @Test
  void our_templates_keep_the_rules() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      var templates = files.filter(file -> file.toString().endsWith(".html")).toList();

      assertThat(templates).hasSizeGreaterThanOrEqualTo(4);
      for (var template : templates) {
        assertThat(TemplateRules.faults(Files.readString(template))).as("%s", template).isEmpty();
      }
    }
  }

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
