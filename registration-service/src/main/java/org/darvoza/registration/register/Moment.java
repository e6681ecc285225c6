package org.darvoza.registration.register;

import module java.base;

/// What an applicant may know of the past of a registration; the ledger knows the rest.
public record Moment(Instant at, What what) {

  public enum What {
    RECEIVED,
    ADDRESS_CONFIRMED,
    REVIEW_BEGAN,
    INFORMATION_REQUESTED,
    INFORMATION_PROVIDED,
    INFORMATION_NOT_NEEDED,
    LAPSED,
    REVIEW_RESUMED,
    ACCREDITED,
    ACCREDITED_WITH_CONDITIONS,
    SUSPENDED,
    REINSTATED,
    REVOKED,
    NOT_ACCREDITED,
    IDENTITY_AMENDED,
    ROLE_AMENDED,
    CONTACT_AMENDED,
    LOGISTICS_AMENDED,
    APPEAL_LODGED,
    APPEAL_GRANTED,
    APPEAL_REFUSED,
    PHOTO_PROVIDED,
    PASSPORT_PROVIDED,
    PRESS_CARD_PROVIDED,
    ASSIGNMENT_LETTER_PROVIDED,
    WITHDRAWN
  }
}
