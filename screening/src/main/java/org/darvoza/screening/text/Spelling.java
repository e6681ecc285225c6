package org.darvoza.screening.text;

import module java.base;

import java.lang.Character.UnicodeScript;

/// How one name is written: its characters, its script, the order of its words.
final class Spelling {

  /// Double quotation marks, lengthening strokes and invisible signs of direction.
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "[\"“”„«»\u0640\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\\p{Cc}&&[^\\s]]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern GENERATION = Pattern.compile("(?i)[ivx]+|jr\\.?|sr\\.?");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.()/-]+|[\\s,;:()/-]+$");

  private Spelling() {}

  /// Presentation forms become letters; an accent that stands for an apostrophe becomes one before
  /// the normal form can tear it off.
  static String tidied(String text) {
    var apostrophes = text.replace('´', '’').replace('`', '‘');
    var normal = Normalizer.normalize(apostrophes, Normalizer.Form.NFKC);
    return BLANKS.matcher(ORNAMENT.matcher(normal).replaceAll("")).replaceAll(" ").strip();
  }

  /// The script of most letters; COMMON if there are none.
  static UnicodeScript script(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /// «LAST, First» → «First LAST»; «First Last, III» stays.
  static String inOrder(String name) {
    var parts =
        Stream.of(EDGES.matcher(name).replaceAll("").split("[,،]"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.isEmpty()) {
      return "";
    }
    var generations = parts.stream().skip(1).filter(Spelling::generation);
    var given = parts.stream().skip(1).filter(part -> !generation(part));
    return Stream.of(given, Stream.of(parts.getFirst()), generations)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static boolean generation(String part) {
    return GENERATION.matcher(part).matches();
  }
}
