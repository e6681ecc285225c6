package org.darvoza.accreditation.screening;

import module java.base;

/// Whether the same person, by all appearances, was refused or lost an accreditation on another
/// document. The earlier case is linked, not judged.
final class EarlierRefusalPersonRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    return LiveDuplicatePersonRule.found(this, candidate, true, "EARLIER_REFUSAL_PERSON");
  }
}
