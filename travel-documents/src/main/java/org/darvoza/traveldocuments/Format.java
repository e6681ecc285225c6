package org.darvoza.traveldocuments;

/// How a zone is laid out: identity cards (TD1: part 5, TD2: part 6), passports (TD3: part 4), and
/// the French identity card before 2021, which has a layout of its own on two lines of TD2's
/// length.
public enum Format {
  TD1(3, 30),
  TD2(2, 36),
  TD3(2, 44),
  FRENCH_IDENTITY_CARD(2, 36);

  private final int lines;
  private final int length;

  Format(int lines, int length) {
    this.lines = lines;
    this.length = length;
  }

  /// In which line a field stands, from 0.
  public int lineOf(Field field) {
    return switch (field) {
      case DOCUMENT_TYPE, ISSUING_STATE -> 0;
      case FAMILY_NAME -> this == TD1 ? 2 : 0;
      case GIVEN_NAMES -> this == TD1 ? 2 : this == FRENCH_IDENTITY_CARD ? 1 : 0;
      case DOCUMENT_NUMBER -> this == TD1 ? 0 : 1;
      case NATIONALITY, DATE_OF_BIRTH, SEX, EXPIRES_ON, PERSONAL_NUMBER, COMPOSITE -> 1;
    };
  }

  int lines() {
    return lines;
  }

  int length() {
    return length;
  }
}
