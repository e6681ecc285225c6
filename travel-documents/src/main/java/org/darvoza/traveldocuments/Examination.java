package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person.Sex;
import org.darvoza.traveldocuments.Check.Fault;
import org.jspecify.annotations.Nullable;

/// Reads field after field and notes for each what is wrong with it, the first fault of each.
final class Examination {

  /// Where nothing stands, its check digit may be a filler (part 4, section 4.2.2.2, note; Russian
  /// internal passports have no expiry).
  private static final Set<Field> FILLER_FOR_NOTHING =
      EnumSet.of(Field.PERSONAL_NUMBER, Field.DATE_OF_BIRTH, Field.EXPIRES_ON);

  private final Map<Field, Optional<Fault>> found = new EnumMap<>(Field.class);
  private final Centuries centuries;

  Examination(Centuries centuries) {
    this.centuries = centuries;
  }

  List<Check> checks() {
    return found.entrySet().stream()
        .map(entry -> new Check(entry.getKey(), entry.getValue().orElse(null)))
        .toList();
  }

  void wrong(Field field, Fault why) {
    if (found.getOrDefault(field, Optional.empty()).isEmpty()) {
      found.put(field, Optional.of(why));
    }
  }

  private void wrongIf(boolean wrong, Field field, Fault why) {
    if (wrong) {
      wrong(field, why);
    }
  }

  void digit(Field field, String value, char printed) {
    var _ = found.putIfAbsent(field, Optional.empty());
    boolean filler = printed == '<' && empty(value) && FILLER_FOR_NOTHING.contains(field);
    wrongIf(!filler && printed != CheckDigit.of(value), field, Fault.CHECK_DIGIT);
  }

  /// A number stands at the left of its field.
  String documentNumber(String printed, char digit) {
    wrongIf(empty(printed), Field.DOCUMENT_NUMBER, Fault.MISSING);
    wrongIf(printed.startsWith("<"), Field.DOCUMENT_NUMBER, Fault.CHARACTERS);
    digit(Field.DOCUMENT_NUMBER, printed, digit);
    return words(printed);
  }

  /// Belgian cards before 2013 count the filler between the two parts of the number. Accepted where
  /// the composite digit confirms it; that one is examined first.
  String longNumber(String nine, String rest, char digit) {
    boolean fillerCounts =
        Optional.empty().equals(found.get(Field.COMPOSITE))
            && digit == CheckDigit.of(nine + "<" + rest);
    var _ = documentNumber(fillerCounts ? nine + "<" + rest : nine + rest, digit);
    return words(nine + rest);
  }

  String documentType(String printed, String permitted) {
    wrongIf(!printed.matches(permitted), Field.DOCUMENT_TYPE, Fault.CHARACTERS);
    return words(printed);
  }

  String state(Field field, String printed) {
    wrongIf(!Codes.known(printed), field, Fault.UNKNOWN_CODE);
    return words(printed);
  }

  @Nullable PartialDate birth(String withDigit, @Nullable PartialDate expiry) {
    return date(Field.DATE_OF_BIRTH, centuries.birth(withDigit.substring(0, 6), expiry), withDigit);
  }

  @Nullable PartialDate expiry(String withDigit) {
    return date(Field.EXPIRES_ON, centuries.expiry(withDigit.substring(0, 6)), withDigit);
  }

  private @Nullable PartialDate date(Field field, Centuries.Read read, String withDigit) {
    wrongIf(read.wrong(), field, Fault.NO_DATE);
    digit(field, withDigit.substring(0, 6), withDigit.charAt(6));
    return read.date();
  }

  /// Zones have a filler where the page has an `X`; who types it means the same.
  @Nullable Sex sex(char printed) {
    return switch (printed) {
      case 'F' -> Sex.F;
      case 'M' -> Sex.M;
      case '<', 'X' -> Sex.X;
      default -> {
        wrong(Field.SEX, Fault.CHARACTERS);
        yield null;
      }
    };
  }

  /// Names of one field: the primary identifier, two fillers, the secondary.
  Names names(String printed, boolean digitsAreLetters) {
    var parts = printed.split("<<", 2);
    return names(
        parts[0], parts.length == 1 ? "" : parts[1], !printed.endsWith("<"), digitsAreLetters);
  }

  Names names(String primary, String secondary, boolean cutOff, boolean digitsAreLetters) {
    wrongIf(empty(primary + secondary), Field.FAMILY_NAME, Fault.MISSING);
    var letters = digitsAreLetters ? "[A-Z0-9<]*" : "[A-Z<]*";
    wrongIf(!primary.matches(letters), Field.FAMILY_NAME, Fault.CHARACTERS);
    wrongIf(!secondary.matches(letters), Field.GIVEN_NAMES, Fault.CHARACTERS);
    return new Names(words(primary), words(secondary), cutOff);
  }

  record Names(String family, String given, boolean cutOff) {}

  static @Nullable String optional(String printed) {
    return empty(printed) ? null : words(printed);
  }

  private static boolean empty(String printed) {
    return printed.chars().allMatch(character -> character == '<');
  }

  private static String words(String printed) {
    return printed.replaceAll("<+", " ").strip();
  }
}
