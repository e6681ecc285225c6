package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.accreditation.screening.Traces.Recognized;

/// One person, one live case, whatever the spelling and the document. Each of the others is a
/// finding of its own, since each has its own reasons.
final class LiveDuplicatePersonRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    return found(this, candidate, false, "LIVE_DUPLICATE_PERSON");
  }

  /// Those who were refused before, or the others.
  static List<Check> found(ScreeningRule rule, Candidate candidate, boolean refused, String code) {
    var found =
        candidate.traces().recognized().orElseThrow().stream()
            .filter(other -> other.refused() == refused)
            .sorted(Comparator.comparing(Recognized::reference))
            .limit(Traces.NAMED)
            .map(other -> flagged(rule, code, other))
            .toList();
    return found.isEmpty() ? List.of(Check.passed(rule, "NO_" + code)) : found;
  }

  private static Check flagged(ScreeningRule rule, String code, Recognized other) {
    return Check.flagged(rule, Severity.AMBER, code, Traces.named(List.of(other.reference())))
        .resting(other.resemblance());
  }
}
