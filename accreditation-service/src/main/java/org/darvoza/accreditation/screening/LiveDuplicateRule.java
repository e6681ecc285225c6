package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// One travel document, one live case. The others are named by their references.
final class LiveDuplicateRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var live = candidate.traces().live();
    return List.of(live.isEmpty() ? Check.passed(this, "NO_DUPLICATE") : duplicateOf(live));
  }

  static Check duplicateOf(List<String> references) {
    return Check.flagged(
        new LiveDuplicateRule(), Severity.AMBER, "LIVE_DUPLICATE", Traces.named(references));
  }
}
