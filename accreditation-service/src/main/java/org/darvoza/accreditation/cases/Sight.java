package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Stage.Appealed;
import org.darvoza.accreditation.cases.Stage.Upheld;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.StaffRole;

/// Whether a case exists for an officer at all: his scope covers it, and the conference shows its
/// category to one of his roles. A reviewer knows of appeals only.
public final class Sight {

  private Sight() {}

  public static boolean of(VettingCase vetted, Officer officer, CategoryPolicy policy) {
    boolean inScope = officer.scope().covers(vetted.category(), vetted.delegation().code());
    return inScope
        && (!Collections.disjoint(policy.visibleTo(), officer.roles())
            || reviews(vetted.stage(), officer));
  }

  public static boolean reviews(Stage stage, Officer officer) {
    return officer.has(StaffRole.APPEALS_REVIEWER)
        && (stage instanceof Appealed || stage instanceof Upheld);
  }
}
