package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// Whether somebody was refused, or lost an accreditation, on this travel document before, be it
/// under another name. The earlier case is linked, not judged: its reasons may not hold today.
final class EarlierRefusalRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var refused = candidate.traces().refused();
    return List.of(
        refused.isEmpty()
            ? Check.passed(this, "NO_EARLIER_REFUSAL")
            : Check.flagged(this, Severity.RED, "EARLIER_REFUSAL", Traces.named(refused)));
  }
}
