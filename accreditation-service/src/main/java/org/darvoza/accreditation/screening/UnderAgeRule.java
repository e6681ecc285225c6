package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// Everybody is of age on the first day. Where the document leaves day or month of birth open, the
/// latest possible day counts.
final class UnderAgeRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var conference = candidate.conference();
    var born = candidate.person().dateOfBirth().latest();
    int minimum = conference.minimumAge();
    return List.of(
        born.plusYears(minimum).isAfter(conference.firstDay())
            ? Check.flagged(
                this, Severity.AMBER, "UNDER_AGE", Map.of("age", Integer.toString(minimum)))
            : Check.passed(this, "OF_AGE"));
  }
}
