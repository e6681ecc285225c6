package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// A document on the house's list of lost ones. Often its owner found it again and forgot to say
/// so; at times another travels on it.
final class LostDocumentRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    return List.of(
        candidate.traces().documentLost()
            ? Check.flagged(this, Severity.RED, "DOCUMENT_REPORTED_LOST", Map.of())
            : Check.passed(this, "DOCUMENT_NOT_REPORTED"));
  }
}
