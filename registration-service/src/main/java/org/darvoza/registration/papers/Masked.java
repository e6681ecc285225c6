package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.contracts.Submission;

/// As much of a person as a page may show: enough to recognise oneself, too little for anybody
/// else.
public record Masked(String name, String document, String email) {

  private static final String DOT = "•";

  public static Masked of(Submission submission) {
    return new Masked(
        name(submission.person().familyName(), submission.person().givenNames()),
        document(submission.travelDocument().number()),
        email(submission.contact().email()));
  }

  /// `Karimova, Dilnoza` is `K••••••a D.`; of a short name only the first letter is left.
  static String name(String family, String given) {
    return "%s %s.".formatted(covered(family, 1, family.length() > 4 ? 1 : 0), first(given, 1));
  }

  /// `FA1234567` is `FA•••••67`; of a short number only the last character is left.
  static String document(String number) {
    return number.length() < 7 ? covered(number, 0, 1) : covered(number, 2, 2);
  }

  /// `d.karimova@example.org` is `d•••@example.org`: not even the length is told.
  public static String email(String address) {
    int at = address.lastIndexOf('@');
    return first(address, 1) + DOT.repeat(3) + address.substring(Math.max(at, 0));
  }

  /// Of anything else the first letter, and not even the length.
  public static String text(String text) {
    return first(text, 1) + DOT.repeat(3);
  }

  private static String covered(String text, int atStart, int atEnd) {
    int length = text.codePointCount(0, text.length());
    int end = text.offsetByCodePoints(text.length(), -Math.min(atEnd, length));
    return first(text, atStart)
        + DOT.repeat(Math.max(1, length - atStart - atEnd))
        + text.substring(end);
  }

  private static String first(String text, int count) {
    int length = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(count, length)));
  }
}
