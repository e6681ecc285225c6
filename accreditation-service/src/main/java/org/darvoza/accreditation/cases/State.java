package org.darvoza.accreditation.cases;

/// The words of the API for the stages of a case.
public enum State {
  RECEIVED,
  AUTO_CHECKED,
  QUEUED,
  CLAIMED,
  SECOND_REVIEW,
  WAITING_APPLICANT,
  WAITING_AGENCY,
  ON_HOLD,
  CLEARED,
  CLEARED_WITH_CONDITIONS,
  REFUSED,
  SUSPENDED,
  REINSTATE_PROPOSED,
  REVOKE_PROPOSED,
  REVOKED,
  APPEALED,
  UPHELD,
  LAPSED,
  CLOSED
}
