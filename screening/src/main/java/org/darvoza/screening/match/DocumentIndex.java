package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedPerson;

/// Who holds which document, by its number without blanks and strokes. Numbers too short to be one
/// of its kind are left out.
final class DocumentIndex {

  private static final int SHORTEST = 5;

  private final Map<String, Set<Integer>> holders = new HashMap<>();

  DocumentIndex(List<ListedPerson> people) {
    for (int person = 0; person < people.size(); person++) {
      for (var document : people.get(person).documents()) {
        var number = plain(document.number());
        if (number.length() >= SHORTEST) {
          var _ = holders.computeIfAbsent(number, _ -> new TreeSet<>()).add(person);
        }
      }
    }
  }

  Set<Integer> holders(String number) {
    return holders.getOrDefault(plain(number), Set.of());
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
