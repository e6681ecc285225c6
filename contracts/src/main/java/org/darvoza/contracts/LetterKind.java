package org.darvoza.contracts;

/// The letters a delegate may get, numbered as in the domain's table of mails.
public enum LetterKind {
  REGISTRATION_RECEIVED(2),
  ACCREDITATION_GRANTED(8),
  ACCREDITATION_NOT_GRANTED(10),
  WITHDRAWAL_CONFIRMED(15);

  private final int number;

  LetterKind(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
