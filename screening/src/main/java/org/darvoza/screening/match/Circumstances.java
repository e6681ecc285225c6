package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedPerson;

/// What besides the name speaks for or against: each rule a small function that gives its line, or
/// none.
final class Circumstances {

  private static final double SAME_NATIONALITY = 0.03;
  private static final double OTHER_NATIONALITY = -0.05;
  private static final double WEAK_ALIAS = -0.08;
  private static final double COMMON = -0.25;
  private static final double ENOUGH = 1.5;
  static final double BY_DOCUMENT = 0.97;

  /// The most that a name's score can gain here.
  static final double MOST = BirthRule.SAME_DAY + SAME_NATIONALITY;

  private Circumstances() {}

  static List<Evidence> of(Sought sought, ListedPerson person, ListedName name, NameScore score) {
    var birth = BirthRule.of(sought.bornOn(), person.births());
    return Stream.of(
            Optional.of(birth),
            commonName(birth, score),
            nationality(sought, person),
            weakAlias(name))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Without dates to compare, a name that many bear proves little, and a single word next to
  /// nothing.
  static Optional<Evidence> commonName(Evidence birth, NameScore score) {
    double missing = score.oneWord() ? 1 : 1 - score.together() / ENOUGH;
    return birth.rule() == Rule.BIRTH_UNKNOWN && missing > 0
        ? Optional.of(new Evidence(Rule.COMMON_NAME, null, null, COMMON * missing))
        : Optional.empty();
  }

  static Optional<Evidence> nationality(Sought sought, ListedPerson person) {
    var said = sought.nationalities();
    if (said.isEmpty() || person.nationalities().isEmpty()) {
      return Optional.empty();
    }
    var shared = said.stream().filter(person.nationalities()::contains).findFirst();
    boolean same = shared.isPresent();
    return Optional.of(
        new Evidence(
            same ? Rule.NATIONALITY_SAME : Rule.NATIONALITY_DIFFERS,
            shared.orElseGet(() -> String.join(", ", said)),
            String.join(", ", person.nationalities()),
            same ? SAME_NATIONALITY : OTHER_NATIONALITY));
  }

  static Optional<Evidence> weakAlias(ListedName name) {
    return name.kind() == ListedName.Kind.WEAK_ALIAS
        ? Optional.of(new Evidence(Rule.WEAK_ALIAS, null, null, WEAK_ALIAS))
        : Optional.empty();
  }

  /// The same document decides nearly by itself, whatever the name. Another one says nothing:
  /// people renew them.
  static void sameDocument(String number, Explanation explanation) {
    if (explanation.score() < BY_DOCUMENT) {
      explanation.add(Rule.DOCUMENT_SAME, number, number, BY_DOCUMENT - explanation.score());
    } else {
      explanation.add(Rule.DOCUMENT_SAME, number, number, 0);
    }
  }
}
