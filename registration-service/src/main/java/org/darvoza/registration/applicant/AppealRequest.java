package org.darvoza.registration.applicant;

import org.darvoza.contracts.Grounds;

/// Why an applicant wants the decision reviewed, as the API takes it.
record AppealRequest(@Prose String grounds) {

  Grounds toGrounds() {
    return new Grounds(grounds.strip());
  }

  @Override
  public String toString() {
    return "AppealRequest[…]";
  }
}
