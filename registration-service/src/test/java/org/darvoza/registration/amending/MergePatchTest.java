package org.darvoza.registration.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

class MergePatchTest {

  /// The examples of RFC 7396, appendix A.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":"b"}             | {"a":"c"}                  | {"a":"c"}
          {"a":"b"}             | {"b":"c"}                  | {"a":"b","b":"c"}
          {"a":"b"}             | {"a":null}                 | {}
          {"a":"b","b":"c"}     | {"a":null}                 | {"b":"c"}
          {"a":["b"]}           | {"a":"c"}                  | {"a":"c"}
          {"a":"c"}             | {"a":["b"]}                | {"a":["b"]}
          {"a":{"b":"c"}}       | {"a":{"b":"d","c":null}}   | {"a":{"b":"d"}}
          {"a":[{"b":"c"}]}     | {"a":[1]}                  | {"a":[1]}
          ["a","b"]             | ["c","d"]                  | ["c","d"]
          {"a":"b"}             | ["c"]                      | ["c"]
          {"a":"foo"}           | null                       | null
          {"a":"foo"}           | "bar"                      | "bar"
          {"e":null}            | {"a":1}                    | {"e":null,"a":1}
          [1,2]                 | {"a":"b","c":null}         | {"a":"b"}
          {}                    | {"a":{"bb":{"ccc":null}}}  | {"a":{"bb":{}}}
          """)
  void a_patch_merges_as_the_standard_says(String target, String patch, String result) {
    var json = ContractJson.MAPPER;

    assertThat(MergePatch.merged(json.readTree(target), json.readTree(patch)))
        .isEqualTo(json.readTree(result));
  }

  @Test
  void what_the_patch_does_not_name_stays() {
    var submission = Samples.aSubmission();

    var amended =
        MergePatch.applied(submission, patch("{\"travel\":{\"accommodation\":\"Tent\"}}"));

    assertThat(Objects.requireNonNull(amended.travel()).accommodation()).isEqualTo("Tent");
    assertThat(amended.travel().arrivalFlight())
        .isEqualTo(Objects.requireNonNull(submission.travel()).arrivalFlight());
    assertThat(amended.person()).isEqualTo(submission.person());
  }

  @Test
  void names_that_are_unknown_are_refused_even_where_they_take_away() {
    for (var unknown : List.of("{\"shoeSize\":43}", "{\"person\":{\"shoeSize\":null}}")) {
      assertThatThrownBy(() -> MergePatch.applied(Samples.aSubmission(), patch(unknown)))
          .isInstanceOf(UnrecognizedPropertyException.class);
    }
  }

  @Test
  void what_is_no_value_of_a_field_is_refused() {
    var broken = patch("{\"travelDocument\":{\"expiresOn\":\"never\"}}");

    assertThatThrownBy(() -> MergePatch.applied(Samples.aSubmission(), broken))
        .isInstanceOf(DatabindException.class);
  }

  private static ObjectNode patch(String json) {
    return (ObjectNode) ContractJson.MAPPER.readTree(json);
  }
}
