package org.darvoza.traveldocuments;

import module java.base;

import org.jspecify.annotations.Nullable;

/// Which field stands where in each format. Numbers of positions are those of Doc 9303 less one.
final class Layout {

  private static final String PASSPORT = "P[A-Z<]";

  /// Parts 5 and 6, table of data elements, note d: `V` is for visas.
  private static final String CARD = "[ACI][A-UW-Z0-9<]";

  /// Russia's internal passport writes some Cyrillic letters as digits, `3` for `Ч`.
  private static final String RUSSIAN_INTERNAL = "PNRUS";

  private final Examination examined;

  private Layout(Centuries centuries) {
    this.examined = new Examination(centuries);
  }

  static MachineReadableZone read(List<String> lines, Centuries centuries) {
    var layout = new Layout(centuries);
    return switch (format(lines)) {
      case TD1 -> layout.td1(lines.get(0), lines.get(1), lines.get(2));
      case TD2 -> layout.td2(lines.get(0), lines.get(1));
      case TD3 -> layout.td3(lines.get(0), lines.get(1));
      case FRENCH_IDENTITY_CARD -> layout.french(lines.get(0), lines.get(1));
    };
  }

  /// A French card of the TD2 kind would have its nationality in the second line.
  private static Format format(List<String> lines) {
    if (lines.getFirst().startsWith("IDFRA") && lines.size() == Format.TD2.lines()) {
      return lines.get(1).startsWith("FRA", 10) ? Format.TD2 : Format.FRENCH_IDENTITY_CARD;
    }
    return Stream.of(Format.values())
        .filter(format -> format.lines() == lines.size())
        .filter(format -> format.length() == lines.getFirst().length())
        .findFirst()
        .orElseThrow();
  }

  private MachineReadableZone td1(String first, String second, String third) {
    var whole = first.substring(5) + second.substring(0, 7) + second.substring(8, 15);
    examined.digit(Field.COMPOSITE, whole + second.substring(18, 29), second.charAt(29));
    var number = number(first.substring(5, 14), first.charAt(14), first.substring(15));
    var expiry = examined.expiry(second.substring(8, 15));
    var birth = examined.birth(second.substring(0, 7), expiry);
    var names = examined.names(third, false);
    var personal = Examination.optional(number.rest());
    return new MachineReadableZone(
        Format.TD1,
        examined.documentType(first.substring(0, 2), CARD),
        examined.state(Field.ISSUING_STATE, first.substring(2, 5)),
        names.family(),
        names.given(),
        names.cutOff(),
        number.value(),
        examined.state(Field.NATIONALITY, second.substring(15, 18)),
        birth,
        examined.sex(second.charAt(7)),
        expiry,
        personal == null ? Examination.optional(second.substring(18, 29)) : personal,
        examined.checks());
  }

  private MachineReadableZone td2(String first, String second) {
    composite(second);
    var number = number(second.substring(0, 9), second.charAt(9), second.substring(28, 35));
    var type = examined.documentType(first.substring(0, 2), CARD);
    var names = examined.names(first.substring(5), false);
    return twoLines(
        Format.TD2,
        type,
        first,
        names,
        number.value(),
        second,
        Examination.optional(number.rest()));
  }

  private MachineReadableZone td3(String first, String second) {
    composite(second);
    var number = examined.documentNumber(second.substring(0, 9), second.charAt(9));
    examined.digit(Field.PERSONAL_NUMBER, second.substring(28, 42), second.charAt(42));
    var type = examined.documentType(first.substring(0, 2), PASSPORT);
    var names = examined.names(first.substring(5), first.startsWith(RUSSIAN_INTERNAL));
    var personal = Examination.optional(second.substring(28, 42));
    return twoLines(Format.TD3, type, first, names, number, second, personal);
  }

  private void composite(String second) {
    int last = second.length() - 1;
    var numbers = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, last);
    examined.digit(Field.COMPOSITE, numbers, second.charAt(last));
  }

  /// What TD2 and TD3 have in the same places, counted from the left.
  private MachineReadableZone twoLines(
      Format format,
      String type,
      String first,
      Examination.Names names,
      String number,
      String second,
      @Nullable String personal) {
    var expiry = examined.expiry(second.substring(21, 28));
    var birth = examined.birth(second.substring(13, 20), expiry);
    return new MachineReadableZone(
        format,
        type,
        examined.state(Field.ISSUING_STATE, first.substring(2, 5)),
        names.family(),
        names.given(),
        names.cutOff(),
        number,
        examined.state(Field.NATIONALITY, second.substring(10, 13)),
        birth,
        examined.sex(second.charAt(20)),
        expiry,
        personal,
        examined.checks());
  }

  /// Family name and issuing office in the first line; number (year and month of issue,
  /// département, running number), given names and birth in the second; no expiry.
  private MachineReadableZone french(String first, String second) {
    var number = examined.documentNumber(second.substring(0, 12), second.charAt(12));
    var given = second.substring(13, 27);
    var names = examined.names(first.substring(5, 30), given, !given.endsWith("<"), false);
    var birth = examined.birth(second.substring(27, 34), null);
    examined.digit(Field.COMPOSITE, first + second.substring(0, 35), second.charAt(35));
    return new MachineReadableZone(
        Format.FRENCH_IDENTITY_CARD,
        "ID",
        "FRA",
        names.family(),
        names.given(),
        names.cutOff(),
        number,
        "FRA",
        birth,
        examined.sex(second.charAt(34)),
        null,
        null,
        examined.checks());
  }

  private record Number(String value, String rest) {}

  /// A number of more than nine characters has a filler for its check digit and goes on in the
  /// optional data, the check digit after it (parts 5 and 6, note j).
  private Number number(String nine, char digit, String optional) {
    int filler = (optional + "<").indexOf('<');
    if (digit != '<' || filler < 2) {
      return new Number(examined.documentNumber(nine, digit), optional);
    }
    var rest = optional.substring(0, filler - 1);
    return new Number(
        examined.longNumber(nine, rest, optional.charAt(filler - 1)), optional.substring(filler));
  }
}
