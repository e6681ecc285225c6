package org.darvoza.traveldocuments;

import module java.base;

/// A name as a zone prints it: Latin letters without marks, blanks for all that parts words. States
/// spell some letters in two ways (part 3, section 6: `Ü` is `UE`, `UXX` or `U`); each is right.
///
/// A typed name in another script, or a printed one with digits (Russia's internal passport), is
/// not compared letter by letter.
record PrintedName(String printed, boolean cutOff) {

  private static final Map<String, String> SPELT_OUT =
      Map.ofEntries(
          Map.entry("Ä", "AE"),
          Map.entry("Ö", "OE"),
          Map.entry("Ü", "UE"),
          Map.entry("Å", "AA"),
          Map.entry("Ø", "OE"),
          Map.entry("Ñ", "NXX"),
          Map.entry("Ə", "E"));

  /// Letters that no mark can be taken from.
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("ß", "SS"),
          Map.entry("ẞ", "SS"),
          Map.entry("Æ", "AE"),
          Map.entry("Œ", "OE"),
          Map.entry("Þ", "TH"),
          Map.entry("Ð", "D"),
          Map.entry("Đ", "D"),
          Map.entry("Ł", "L"),
          Map.entry("Ø", "O"),
          Map.entry("Ħ", "H"),
          Map.entry("Ŧ", "T"),
          Map.entry("Ŋ", "N"),
          Map.entry("Ə", "A"));

  /// All of the typed name is all of the printed one.
  boolean whole(String typed) {
    return incomparable(typed) || spellings(typed).anyMatch(this::is);
  }

  /// One of them may have further words: middle names are not always typed or not always printed.
  boolean begins(String typed) {
    return incomparable(typed)
        || beginnings(typed).flatMap(PrintedName::spellings).anyMatch(this::is)
        || beginnings(printed)
            .map(PrintedName::letters)
            .anyMatch(part -> spellings(typed).anyMatch(part::equals));
  }

  /// For a person of one name, who types something else, or a part of it, in the other field.
  boolean ends(String typed) {
    return incomparable(typed)
        || spellings(typed)
            .anyMatch(letters -> !letters.isEmpty() && letters(printed).endsWith(letters))
        || whole(typed);
  }

  private boolean is(String typed) {
    var letters = letters(printed);
    return typed.equals(letters) || cutOff && !letters.isEmpty() && typed.startsWith(letters);
  }

  /// The first word, the first two …, the whole.
  private static Stream<String> beginnings(String name) {
    var words = name.strip().split("[\\s-]+");
    return IntStream.rangeClosed(1, words.length)
        .mapToObj(count -> String.join(" ", List.of(words).subList(0, count)));
  }

  private boolean incomparable(String typed) {
    return printed.matches(".*\\d.*")
        || typed
            .codePoints()
            .filter(Character::isLetter)
            .anyMatch(
                c ->
                    Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                        && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON);
  }

  private static Stream<String> spellings(String typed) {
    var capitals = Normalizer.normalize(typed.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
    var spelt = replaced(capitals, SPELT_OUT);
    return Stream.of(
            letters(replaced(capitals, ALWAYS)),
            letters(replaced(spelt, ALWAYS)),
            letters(replaced(capitals.replace("Ü", "UXX"), ALWAYS)),
            letters(replaced(capitals.replace("Ñ", "N").replace("Å", "AA"), ALWAYS)))
        .distinct();
  }

  private static String replaced(String text, Map<String, String> letters) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letters.getOrDefault(letter, letter))
        .collect(Collectors.joining());
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Z0-9]", "");
  }
}
