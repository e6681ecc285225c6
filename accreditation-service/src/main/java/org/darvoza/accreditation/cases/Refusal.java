package org.darvoza.accreditation.cases;

import org.darvoza.backbone.ledger.Outcome;

/// Why an act on a case was not carried out. The names, in words, are what officers and clients
/// read.
public enum Refusal implements Outcome.Reason {
  ALREADY_OPEN(409),
  UNKNOWN_CASE(404),
  NOT_SCREENED_YET(409),
  ALREADY_SCREENED(409),
  HELD_BY_ANOTHER_OFFICER(409),
  NOT_HELD(409),
  STALE_VERSION(409),
  CONDITIONS_MISSING(422),
  IN_SECOND_REVIEW(409),
  NOT_PROPOSED(409),
  SAME_PERSON(403),
  SECURITY_OFFICERS_ONLY(403),
  CHANGED_SINCE_PROPOSAL(409),
  HAS_HITS(409),
  NOT_A_CLEARANCE(409),
  SECOND_OFFICER_NEEDED(409),
  ALREADY_DECIDED(409),
  CLOSED(409);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
