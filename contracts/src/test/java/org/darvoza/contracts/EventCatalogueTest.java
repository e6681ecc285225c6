package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

/// docs/events.md says what the sealed families say. `-Ddarvoza.docs=write` writes it anew.
class EventCatalogueTest {

  private static final Path PAGE = Path.of("..", "docs", "events.md");

  @Test
  void the_page_says_what_the_families_say() throws IOException {
    var catalogue = catalogue();
    if ("write".equals(System.getProperty("darvoza.docs"))) {
      Files.writeString(PAGE, catalogue);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/events.md is stale: mvn -pl contracts test -Ddarvoza.docs=write")
        .isEqualTo(catalogue);
  }

  private static String catalogue() {
    var page = new StringBuilder(PREFACE);
    for (var topic : Topic.values()) {
      page.append("\n## `%s`\n\n".formatted(topic.topicName()));
      page.append("Key: `ce_subject`. Kept %d days.\n".formatted(topic.retention().toDays()));
      Stream.of(topic.family().getPermittedSubclasses())
          .forEach(type -> page.append(section(type)));
    }
    return page.toString();
  }

  private static final String PREFACE =
      """
      # Events

      Generated from the sealed families in `contracts`; a test fails when this page is stale.

      Every record is a CloudEvents 1.0 event in binary mode: the attributes are headers with the prefix `ce_`, the data is JSON.

      | header | what it holds |
      |---|---|
      | `ce_specversion` | `1.0` |
      | `ce_id` | `<aggregate>:<sequence>`, unique for its source |
      | `ce_source` | `/<service>` |
      | `ce_type` | the name of the event, as below |
      | `ce_time` | when it became true, ISO 8601 in UTC |
      | `ce_subject` | the registration id; of a watchlist `watchlist-<source>` |
      | `ce_sequence` | how many facts the aggregate has had, this one counted |
      | `ce_previous` | the sequence of the aggregate's last published fact, 0 if there is none: readers keep order by it |
      | `content-type` | `application/json` |

      `Sealed<…>` is `{"recipient", "ciphertext"}`: the JSON of the named record under the key set of that one service (AES-256-GCM), bound to topic and `ce_id`. Nothing else in an event is personal.
      """;

  private static String section(Class<?> type) {
    var fields =
        Stream.of(type.getRecordComponents())
            .map(component -> "| `%s` | %s |\n".formatted(component.getName(), name(component)))
            .collect(Collectors.joining());
    return "\n### %s\n\n| field | type |\n|---|---|\n%s".formatted(type.getSimpleName(), fields);
  }

  private static String name(RecordComponent component) {
    return "`" + name(component.getGenericType()) + "`";
  }

  private static String name(Type type) {
    return switch (type) {
      case ParameterizedType generic ->
          name(generic.getRawType()) + "<" + name(generic.getActualTypeArguments()[0]) + ">";
      case Class<?> plain -> plain.getSimpleName();
      default -> type.getTypeName();
    };
  }
}
