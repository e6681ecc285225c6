package org.darvoza.registration.roster;

import module java.base;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.darvoza.contracts.Category;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/// What is asked of the list. `q` is any part of a reference: names are locked and cannot be
/// searched for here.
record RosterQuery(
    @Nullable Status status,
    @Nullable Category category,
    @Nullable @Size(max = 40) String q,
    @Nullable @Size(max = 100) String after,
    @Nullable @Min(1) @Max(100) Integer limit) {

  private static final int USUAL = 50;

  int size() {
    return limit == null ? USUAL : limit;
  }

  Criteria criteria() {
    var asked =
        Stream.of(byStatus(), byCategory(), byReference(), olderThanCursor())
            .flatMap(Optional::stream)
            .toList();
    return asked.isEmpty() ? new Criteria() : new Criteria().andOperator(asked);
  }

  private Optional<Criteria> byStatus() {
    return Optional.ofNullable(status)
        .map(
            asked ->
                Criteria.where("stage.is")
                    .is(asked.stage().map(Class::getSimpleName).orElse("none")));
  }

  private Optional<Criteria> byCategory() {
    return Optional.ofNullable(category).map(asked -> Criteria.where("category").is(asked));
  }

  private Optional<Criteria> byReference() {
    return Optional.ofNullable(q)
        .map(text -> text.strip().toUpperCase(Locale.ROOT))
        .filter(text -> !text.isEmpty())
        .map(text -> Criteria.where("reference").regex(Pattern.quote(text)));
  }

  private Optional<Criteria> olderThanCursor() {
    return Optional.ofNullable(after)
        .filter(text -> !text.isEmpty())
        .map(text -> Cursor.parse(text).older());
  }
}
