package org.darvoza.backbone.ledger;

import module java.base;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/// The update that turns one stored document into the next, by whole fields of its first level.
/// What stays is neither sent nor journalled nor indexed again: of a letter that was sent, the
/// letter.
final class Difference {

  private Difference() {}

  static Document between(Document before, Document after) {
    var set = new Document();
    after.forEach(
        (field, value) -> {
          if (!before.containsKey(field) || !same(before.get(field), value)) {
            set.append(field, value);
          }
        });
    var unset = new Document();
    before.keySet().stream()
        .filter(field -> !after.containsKey(field))
        .forEach(field -> unset.append(field, ""));
    var update = new Document();
    if (!set.isEmpty()) {
      update.append("$set", set);
    }
    if (!unset.isEmpty()) {
      update.append("$unset", unset);
    }
    return update;
  }

  /// Bytes read are a [Binary], bytes to be written an array.
  private static boolean same(@Nullable Object before, @Nullable Object after) {
    if (before instanceof Document old && after instanceof Document fresh) {
      return old.keySet().equals(fresh.keySet())
          && old.keySet().stream().allMatch(key -> same(old.get(key), fresh.get(key)));
    }
    if (before instanceof List<?> old && after instanceof List<?> fresh) {
      return old.size() == fresh.size()
          && IntStream.range(0, old.size()).allMatch(i -> same(old.get(i), fresh.get(i)));
    }
    return Objects.equals(plain(before), plain(after));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof byte[] bytes ? new Binary(bytes) : value;
  }
}
