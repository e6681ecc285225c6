package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.accreditation.screening.Traces.Address;

/// Whether our letters reach the person. On the first day it is only noted; later an officer should
/// wonder who registered there.
final class AddressUnconfirmedRule implements ScreeningRule {

  private static final String OPEN = "ADDRESS_NOT_YET_CONFIRMED";

  @Override
  public List<Check> look(Candidate candidate) {
    return List.of(check(candidate.traces().address()));
  }

  static Check check(Address address) {
    var rule = new AddressUnconfirmedRule();
    return switch (address) {
      case NOT_ASKED -> Check.notApplicable(rule, "ADDRESS_NOT_ASKED");
      case OPEN -> Check.noted(rule, OPEN);
      case OVERDUE -> Check.flagged(rule, Severity.AMBER, "ADDRESS_UNCONFIRMED", Map.of());
      case CONFIRMED -> Check.passed(rule, "ADDRESS_CONFIRMED");
    };
  }

  static boolean isNote(Check check) {
    return check.code().equals(OPEN);
  }
}
