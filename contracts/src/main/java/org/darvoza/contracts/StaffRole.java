package org.darvoza.contracts;

/// What a member of staff may be. The table of the domain says what each sees and does.
public enum StaffRole {
  REGISTRATION_OFFICER,
  SCREENING_OFFICER,
  SECURITY_OFFICER,
  SECURITY_SUPERVISOR,
  HEAD_OF_ACCREDITATION,
  WATCHLIST_CUSTODIAN,
  EXTERNAL_AGENCY,
  APPEALS_REVIEWER,
  BADGE_DESK,
  GATE_CONTROLLER,
  AUDITOR,
  DATA_PROTECTION_OFFICER,
  ADMINISTRATOR
}
