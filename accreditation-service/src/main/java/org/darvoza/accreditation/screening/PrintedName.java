package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;

/// A name as a machine-readable zone prints it: in ICAO's Latin spelling, without marks, in any
/// order, cut off at the end of the line. Compared with typed names word by word, as they sound, in
/// whichever script they were typed.
final class PrintedName {

  /// Two spellings of one word; below it are names of their own, as `Larsson` beside `Eriksson`.
  static final float ALIKE = 0.7f;

  /// A shorter piece begins too many names.
  private static final int SHORTEST_PIECE = 3;

  private final List<Word> printed;
  private final Likeness likeness = new Likeness(ALIKE);

  PrintedName(String printed) {
    this.printed = NameReader.words(printed);
  }

  /// Whether some word of the family name and some word of the given names is printed. A script
  /// that cannot be read is left to the officer's eyes.
  boolean agrees(String familyName, String givenNames) {
    return has(familyName) && has(givenNames);
  }

  private boolean has(String typed) {
    var words =
        Stream.of(typed, withoutMarks(typed), inOneWord(typed))
            .flatMap(name -> NameReader.words(name).stream())
            .toList();
    return words.isEmpty()
        || words.stream()
            .anyMatch(word -> printed.stream().anyMatch(other -> same(word, other, likeness)));
  }

  /// Whether they are one name in two spellings, or one of them is cut off.
  static boolean same(Word typed, Word other, Likeness likeness) {
    return likeness.of(typed, other) >= ALIKE
        || cutOff(typed.sounds(), other.sounds())
        || cutOff(other.sounds(), typed.sounds());
  }

  private static boolean cutOff(String whole, String piece) {
    return piece.length() >= SHORTEST_PIECE && whole.startsWith(piece);
  }

  /// `DELACRUZ` for `de la Cruz`.
  private static String inOneWord(String typed) {
    return typed.replaceAll("\\s+", "");
  }

  /// As states that do not follow ICAO's letters spell: `MULLER` for `Müller`.
  private static String withoutMarks(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
