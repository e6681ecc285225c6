package org.darvoza.accreditation.screening;

import module java.base;

/// What the machine-readable zone of a travel document says (ICAO 9303 parts 4 to 6): the formats
/// TD1 (three lines of 30), TD2 (two of 36) and TD3 (two of 44). Dates stay as they are printed,
/// `yyMMdd` with fillers for what is unknown. `wrongDigits`: the fields whose check digit is wrong.
record MachineReadableZone(
    String documentNumber,
    String nationality,
    String birth,
    String expiry,
    String primaryName,
    String secondaryName,
    Set<Field> wrongDigits) {

  enum Field {
    DOCUMENT_NUMBER,
    NATIONALITY,
    DATE_OF_BIRTH,
    EXPIRES_ON,
    PERSONAL_NUMBER,
    NAMES,
    WHOLE
  }

  private static final Pattern LINE = Pattern.compile("[A-Z0-9<]+");
  private static final int[] WEIGHTS = {7, 3, 1};

  /// Empty if these are not the lines of such a zone.
  static Optional<MachineReadableZone> parse(List<String> typed) {
    var lines = typed.stream().map(MachineReadableZone::tidied).toList();
    if (!lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
      return Optional.empty();
    }
    return switch (lines.stream().map(String::length).toList().toString()) {
      case "[30, 30, 30]" -> Optional.of(td1(lines.get(0), lines.get(1), lines.get(2)));
      case "[36, 36]" -> Optional.of(td2(lines.get(0), lines.get(1)));
      case "[44, 44]" -> Optional.of(td3(lines.get(0), lines.get(1)));
      default -> Optional.empty();
    };
  }

  private static String tidied(String line) {
    return line.replace(" ", "").replace('«', '<').toUpperCase(Locale.ROOT);
  }

  private static MachineReadableZone td1(String first, String second, String third) {
    var reading = new Reading();
    var number = reading.number(first.substring(5, 15), first.substring(15));
    var birth = reading.checked(Field.DATE_OF_BIRTH, second.substring(0, 7));
    var expiry = reading.checked(Field.EXPIRES_ON, second.substring(8, 15));
    reading.whole(
        first.substring(5)
            + second.substring(0, 7)
            + second.substring(8, 15)
            + second.substring(18));
    return reading.done(number, second.substring(15, 18), birth, expiry, third);
  }

  private static MachineReadableZone td2(String first, String second) {
    var reading = new Reading();
    var number = reading.number(second.substring(0, 10), second.substring(28, 35));
    var birth = reading.checked(Field.DATE_OF_BIRTH, second.substring(13, 20));
    var expiry = reading.checked(Field.EXPIRES_ON, second.substring(21, 28));
    reading.whole(second.substring(0, 10) + second.substring(13, 20) + second.substring(21));
    return reading.done(number, second.substring(10, 13), birth, expiry, first.substring(5));
  }

  private static MachineReadableZone td3(String first, String second) {
    var reading = new Reading();
    var number = reading.number(second.substring(0, 10), "");
    var birth = reading.checked(Field.DATE_OF_BIRTH, second.substring(13, 20));
    var expiry = reading.checked(Field.EXPIRES_ON, second.substring(21, 28));
    var _ = reading.checked(Field.PERSONAL_NUMBER, second.substring(28, 43));
    reading.whole(second.substring(0, 10) + second.substring(13, 20) + second.substring(21));
    return reading.done(number, second.substring(10, 13), birth, expiry, first.substring(5));
  }

  static int digit(CharSequence text) {
    return IntStream.range(0, text.length()).map(i -> WEIGHTS[i % 3] * value(text.charAt(i))).sum()
        % 10;
  }

  private static int value(char character) {
    return character == '<' ? 0 : Character.digit(character, 36);
  }

  /// Reads field after field and remembers whose check digit was wrong.
  private static final class Reading {
    private final Set<Field> wrong = EnumSet.noneOf(Field.class);

    /// The field without its check digit, which comes last.
    String checked(Field field, String withDigit) {
      var value = withDigit.substring(0, withDigit.length() - 1);
      if (digit(value) != value(withDigit.charAt(value.length()))) {
        wrong.add(field);
      }
      return value;
    }

    /// A number of more than nine characters goes on in the optional data, its check digit after it
    /// (parts 5 and 6, note j).
    String number(String withDigit, String optional) {
      int end = optional.indexOf('<');
      boolean goesOn = withDigit.endsWith("<") && end > 1;
      return goesOn
          ? checked(Field.DOCUMENT_NUMBER, withDigit.substring(0, 9) + optional.substring(0, end))
          : checked(Field.DOCUMENT_NUMBER, withDigit);
    }

    void whole(String fieldsAndDigit) {
      var _ = checked(Field.WHOLE, fieldsAndDigit);
    }

    MachineReadableZone done(
        String number, String nationality, String birth, String expiry, String names) {
      var parts = names.split("<<", 2);
      return new MachineReadableZone(
          number.replace("<", ""),
          nationality.replace("<", ""),
          birth,
          expiry,
          words(parts[0]),
          parts.length == 1 ? "" : words(parts[1]),
          wrong);
    }

    private static String words(String names) {
      return names.replace('<', ' ').strip().replaceAll(" +", " ");
    }
  }
}
