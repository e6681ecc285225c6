package org.darvoza.backbone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final Document BEFORE =
      new Document("_id", "a")
          .append("version", 1L)
          .append("words", new Document("sealed", new Binary(new byte[] {1, 2})))
          .append("tries", List.of(new Document("code", 250)))
          .append("due", new Date(0));

  @Test
  void only_what_changed_is_written() {
    var after = new Document(BEFORE).append("version", 2L);

    assertThat(Difference.between(BEFORE, after))
        .isEqualTo(new Document("$set", new Document("version", 2L)));
  }

  @Test
  void bytes_are_the_same_as_an_array() {
    var after = new Document(BEFORE).append("words", new Document("sealed", new byte[] {1, 2}));
    assertThat(Difference.between(BEFORE, after)).isEmpty();

    after.append("words", new Document("sealed", new byte[] {1, 3}));
    assertThat(Difference.between(BEFORE, after).get("$set", Document.class))
        .containsOnlyKeys("words");
  }

  @Test
  void what_is_gone_is_taken_away() {
    var after = new Document(BEFORE);
    after.remove("due");

    assertThat(Difference.between(BEFORE, after))
        .isEqualTo(new Document("$unset", new Document("due", "")));
  }

  @Test
  void a_field_inside_that_appears_or_goes_counts_as_a_change() {
    var longer = new Document(BEFORE).append("words", new Document());
    var tried =
        new Document(BEFORE)
            .append("tries", List.of(new Document("code", 250), new Document("code", 421)));

    assertThat(Difference.between(BEFORE, longer).get("$set", Document.class))
        .containsOnlyKeys("words");
    assertThat(Difference.between(BEFORE, tried).get("$set", Document.class))
        .containsOnlyKeys("tries");
  }
}
