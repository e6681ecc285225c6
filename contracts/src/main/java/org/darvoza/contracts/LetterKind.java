package org.darvoza.contracts;

/// The letters that people get, numbered as in the domain's table of mails. That of the lost link
/// is not in it. The digest is `FP1` there: it goes to a delegation's contact, all others to the
/// person they are about.
public enum LetterKind {
  ADDRESS_TO_CONFIRM(1),
  REGISTRATION_RECEIVED(2),
  INFORMATION_NEEDED(5),
  INFORMATION_RECEIVED(6),
  INFORMATION_REMINDER(7),
  DOCUMENTS_REMINDER(7),
  REGISTRATION_LAPSED(7),
  ACCREDITATION_GRANTED(8),
  ACCREDITATION_NOT_GRANTED(10),
  CHANGE_EXAMINED_ANEW(12),
  CHANGE_TO_BE_APPROVED(12),
  CHANGE_NOTED(12),
  ACCREDITATION_VOID(12),
  WITHDRAWAL_CONFIRMED(15),
  ADDRESS_CHANGED(16),
  ACCREDITATION_SUSPENDED(17),
  ACCREDITATION_REVOKED(18),
  ACCREDITATION_REINSTATED(19),
  APPEAL_RECEIVED(20),
  APPEAL_GRANTED(21),
  APPEAL_NOT_GRANTED(21),
  STATUS_LINK(25),
  DELEGATION_DIGEST(26);

  private final int number;

  LetterKind(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
