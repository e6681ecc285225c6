package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.screening.Check;
import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;

/// How much care a case asks for: nothing was found, something was, or something grave.
public enum Lane {
  GREEN,
  AMBER,
  RED;

  /// The gravest finding decides. A strong hit on a list counts until an officer has judged it to
  /// be another person.
  static Lane of(List<Check> checks, List<ListHit> hits) {
    boolean grave =
        checks.stream()
            .anyMatch(check -> check.flagged() && check.severity() == Check.Severity.RED);
    if (grave || hits.stream().anyMatch(ListHit::counts)) {
      return RED;
    }
    return checks.stream().map(Lane::of).max(Comparator.naturalOrder()).orElse(GREEN);
  }

  private static Lane of(Check check) {
    return switch (check.severity()) {
      case NONE -> GREEN;
      case AMBER -> AMBER;
      case RED -> RED;
    };
  }

  public int pairsOf(PairsOfEyes eyes) {
    return switch (this) {
      case GREEN -> eyes.green();
      case AMBER -> eyes.amber();
      case RED -> eyes.red();
    };
  }
}
