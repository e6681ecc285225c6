package org.darvoza.screening.name;

import module java.base;

/// The lists of words beside this class: one line each, comments after `#`.
final class WordLists {

  private WordLists() {}

  static Set<String> words(String list) {
    return lines(list)
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Stream<String> lines(String list) {
    try (var in = WordLists.class.getResourceAsStream(list)) {
      var text =
          new String(Objects.requireNonNull(in, list).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(Predicate.not(String::isEmpty));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
