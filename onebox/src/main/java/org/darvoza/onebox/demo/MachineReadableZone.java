package org.darvoza.onebox.demo;

import module java.base;

import org.darvoza.traveldocuments.CheckDigit;

/// The two lines at the foot of a passport's data page (ICAO 9303, part 4), with their check
/// digits.
final class MachineReadableZone {

  private static final int LINE = 44;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

  private MachineReadableZone() {}

  static List<String> of(Traveller traveller) {
    var names = letters(traveller.familyName()) + "<<" + letters(traveller.givenNames());
    return List.of(filled("P<" + state(traveller) + names, LINE), secondLine(traveller));
  }

  private static String secondLine(Traveller traveller) {
    var number = checked(filled(traveller.passportNumber(), 9));
    var birth = checked(DATE.format(traveller.dateOfBirth()));
    var expiry = checked(DATE.format(traveller.expiresOn()));
    var personal = checked(filled("", 14));
    var line = number + state(traveller) + birth + traveller.sex() + expiry + personal;
    return line + digit(number + birth + expiry + personal);
  }

  /// Germany is the one with a single letter.
  private static String state(Traveller traveller) {
    return filled(traveller.nationality(), 3);
  }

  static int digit(String field) {
    return Character.digit(CheckDigit.of(field), 10);
  }

  private static String checked(String field) {
    return field + digit(field);
  }

  /// Hyphens and blanks become fillers, apostrophes go.
  private static String letters(String name) {
    return name.toUpperCase(Locale.ROOT).replace("'", "").replaceAll("[^A-Z]", "<");
  }

  private static String filled(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }
}
