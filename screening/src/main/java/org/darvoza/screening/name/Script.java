package org.darvoza.screening.name;

import module java.base;

/// The letters of one script, each in the Latin letters that stand for its sound.
final class Script {

  private final Map<Integer, String> letters = new HashMap<>();

  /// `table`: pairs of a letter and its Latin, parted by spaces. `-` for a letter without a sound.
  Script(String table) {
    for (var pair : table.strip().split("\\s+")) {
      int letter = pair.codePointAt(0);
      var latin = pair.substring(Character.charCount(letter));
      letters.put(letter, latin.equals("-") ? "" : latin);
    }
  }

  /// Null for a letter of another script.
  @org.jspecify.annotations.Nullable
  String latin(int letter) {
    return letters.get(letter);
  }
}
