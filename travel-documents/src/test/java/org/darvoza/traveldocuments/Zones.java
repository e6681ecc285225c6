package org.darvoza.traveldocuments;

import module java.base;

/// Writes zones to Doc 9303, for tests: the other direction, by other code.
record Zones(
    String code,
    String state,
    String names,
    String number,
    String birth,
    String expiry,
    String optional) {

  static final Zones ANNA =
      new Zones("P", "UTO", "ERIKSSON<<ANNA<MARIA", "L898902C3", "740812", "120415", "ZE184226B");

  List<String> td3() {
    return List.of(filled(filled(code, 2) + filled(state, 3) + names, 44), second(14, true));
  }

  List<String> td2() {
    return List.of(filled(filled(code, 2) + filled(state, 3) + names, 36), second(7, false));
  }

  List<String> td1() {
    var number = checkedNumber();
    var rest = number.substring(10) + optional;
    var first = filled(code, 2) + filled(state, 3) + number.substring(0, 10) + filled(rest, 15);
    var second = checked(birth) + "F" + checked(expiry) + filled(state, 3) + filled("", 11);
    var whole = first.substring(5) + second.substring(0, 7) + second.substring(8, 15);
    return List.of(first, second + CheckDigit.of(whole + second.substring(18)), filled(names, 30));
  }

  private String second(int optionalLength, boolean optionalChecked) {
    var number = checkedNumber();
    var rest = filled(number.substring(10) + optional, optionalLength);
    var line =
        number.substring(0, 10)
            + filled(state, 3)
            + checked(birth)
            + "F"
            + checked(expiry)
            + (optionalChecked ? checked(rest) : rest);
    return line
        + CheckDigit.of(line.substring(0, 10) + line.substring(13, 20) + line.substring(21));
  }

  /// Ten characters, and for a long number what goes on in the optional data.
  private String checkedNumber() {
    return number.length() > 9
        ? number.substring(0, 9) + "<" + number.substring(9) + CheckDigit.of(number)
        : checked(filled(number, 9));
  }

  private static String checked(String field) {
    return field + CheckDigit.of(field);
  }

  static String filled(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }
}
