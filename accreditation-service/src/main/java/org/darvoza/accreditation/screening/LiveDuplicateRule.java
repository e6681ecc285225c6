package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// One travel document, one live case. The others are named by their references.
final class LiveDuplicateRule implements ScreeningRule {

  private static final int NAMED = 5;

  @Override
  public List<Check> look(Candidate candidate) {
    return List.of(
        candidate.duplicates().isEmpty()
            ? Check.passed(this, "NO_DUPLICATE")
            : duplicateOf(candidate.duplicates()));
  }

  static Check duplicateOf(List<String> references) {
    var named = references.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
    return Check.flagged(
        new LiveDuplicateRule(), Severity.AMBER, "LIVE_DUPLICATE", Map.of("references", named));
  }
}
