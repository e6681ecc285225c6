package org.darvoza.accreditation.vetting;

/// What an act before this page came to; said on top of it as `done.<NAME>`.
public enum Done {
  NONE,
  RELEASED,
  HANDED_OVER,
  RESUMED,
  REOPENED,
  JUDGED,
  SECOND_REVIEW,
  QUEUED,
  WAITING_APPLICANT,
  WAITING_AGENCY,
  ON_HOLD,
  CLEARED,
  CLEARED_WITH_CONDITIONS,
  REFUSED,
  SUSPENDED,
  REINSTATE_PROPOSED,
  REINSTATED,
  REVOKE_PROPOSED,
  REVOKED,
  PROPOSAL_DECLINED,
  UPHELD,
  OVERTURNED,
  GONE;

  /// The queue, where an act ended the officer's work on the case.
  public String inQueue() {
    return "/vetting?done=" + this;
  }

  /// The case itself, where he may go on.
  public String onCase(String id) {
    return "/vetting/cases/" + id + "?done=" + this;
  }
}
