package org.darvoza.accreditation.screening;

import module java.base;

/// Compares a name as typed with a name as a machine-readable zone prints it: without marks, in any
/// order, cut off at the end of the line. Names in other scripts are left to the officer's eyes.
final class LatinName {

  /// Letters that do not decompose, as ICAO 9303 part 3 section 6 writes them.
  private static final Map<String, String> LETTERS =
      Map.of(
          "Ø", "OE", "Æ", "AE", "ß", "SS", "Đ", "D", "Ł", "L", "Þ", "TH", "ı", "I", "Œ", "OE", "Ħ",
          "H");

  private LatinName() {}

  /// Whether some word of the family name and some word of the given names is in the zone.
  static boolean agree(String printed, String familyName, String givenNames) {
    var words = words(printed);
    return oneOf(words(familyName), words) && oneOf(words(givenNames), words);
  }

  private static boolean oneOf(List<String> typed, List<String> printed) {
    return typed.isEmpty()
        || typed.stream().anyMatch(word -> printed.stream().anyMatch(other -> close(word, other)));
  }

  /// Empty for a name in another script.
  private static List<String> words(String name) {
    var latin = name.toUpperCase(Locale.ROOT);
    for (var letter : LETTERS.entrySet()) {
      latin = latin.replace(letter.getKey(), letter.getValue());
    }
    latin = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}|['’ʼ`]", "");
    return Stream.of(latin.split("[^A-Z]+")).filter(word -> !word.isEmpty()).toList();
  }

  /// Equal, cut off, or one letter in four written otherwise (`MUELLER` for `MULLER`).
  private static boolean close(String typed, String printed) {
    int shorter = Math.min(typed.length(), printed.length());
    return typed.equals(printed)
        || (shorter >= 3 && (typed.startsWith(printed) || printed.startsWith(typed)))
        || distance(typed, printed) <= shorter / 4;
  }

  private static int distance(String one, String other) {
    var row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
