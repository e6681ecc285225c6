package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// More registrations from one network within a day than the conference finds usual. A ministry
/// registers its delegation from one office, so that it is a reason to look, and no more; nobody
/// else is named by it.
final class ManyFromOneSourceRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var most = candidate.conference().mostFromOneSource().orElse(0);
    return List.of(
        switch (candidate.traces().crowd()) {
          case UNKNOWN -> Check.notApplicable(this, "SOURCE_NOT_COUNTED");
          case FEW -> Check.passed(this, "FEW_FROM_ONE_SOURCE");
          case MANY ->
              Check.flagged(
                  this,
                  Severity.AMBER,
                  "MANY_FROM_ONE_SOURCE",
                  Map.of("most", Integer.toString(most)));
        });
  }
}
