package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What a line of a conference's table says for `all`, for a [CategoryGroup] and for a single
/// [Category]: the narrower column counts.
final class Columns<T> {

  private static final String ALL = "all";

  private static final Set<String> NAMES =
      Stream.of(
              Stream.of(ALL),
              Stream.of(CategoryGroup.values()).map(CategoryGroup::name),
              Stream.of(Category.values()).map(Category::name))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, T> said = new HashMap<>();

  void put(String name, T value) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "%s is neither all, nor a group of categories %s, nor a category"
              .formatted(name, List.of(CategoryGroup.values())));
    }
    said.put(name, value);
  }

  Stream<T> values() {
    return said.values().stream();
  }

  /// Null where no column speaks of this category.
  @Nullable T of(Category category) {
    return Stream.of(category.name(), CategoryGroup.of(category).name(), ALL)
        .map(said::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
