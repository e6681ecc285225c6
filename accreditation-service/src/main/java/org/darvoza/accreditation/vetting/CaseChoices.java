package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Revocation;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.InformationItem;
import org.springframework.stereotype.Component;

/// What the forms of a case offer to choose from.
@Component
class CaseChoices {

  private final Conferences conferences;
  private final Clock clock;

  CaseChoices(Conferences conferences, Clock clock) {
    this.conferences = conferences;
    this.clock = clock;
  }

  /// `today` is the conference's; days to be chosen begin with the next.
  record Choices(
      List<Verdict> verdicts,
      List<ReasonCode> reasons,
      List<OnHold.Reason> holdReasons,
      List<InformationItem> items,
      List<Field> agencyFields,
      List<Suspension.Ground> suspensionGrounds,
      List<Revocation.Ground> revocationGrounds,
      List<Agency> agencies,
      LocalDate today) {

    public LocalDate in(int days) {
      return today.plusDays(days);
    }
  }

  /// An account of an agency, which is also what it is called.
  record Agency(String value, String label) {}

  Choices of(String conference) {
    var its = conferences.require(conference);
    return new Choices(
        List.of(Verdict.values()),
        Stream.of(Verdict.values())
            .flatMap(it -> it.reasons().stream())
            .distinct()
            .sorted()
            .toList(),
        List.of(OnHold.Reason.values()),
        List.of(InformationItem.values()),
        List.of(Field.values()),
        List.of(Suspension.Ground.values()),
        List.of(Revocation.Ground.values()),
        its.agencies().stream().map(name -> new Agency(name, name)).toList(),
        LocalDate.ofInstant(clock.instant(), its.timeZone()));
  }
}
