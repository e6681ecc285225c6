package org.darvoza.screening.text;

import module java.base;

import java.lang.Character.UnicodeScript;

/// How one name is written: its characters, its script, the order of its words.
final class Spelling {

  /// Double quotation marks and the lengthening stroke of Arabic letters.
  private static final String ORNAMENTS = "\"“”„«»\u0640";

  /// Invisible, but part of a spelling: Persian parts words with them.
  private static final String JOINERS = "\u200C\u200D";

  private static final Pattern GENERATION = Pattern.compile("(?i)[ivx]+|jr\\.?|sr\\.?");
  private static final String EDGES = " ,;:()/-";

  private Spelling() {}

  /// Presentation forms become letters; an accent that stands for an apostrophe becomes one before
  /// the normal form can tear it off.
  static String tidied(String text) {
    var apostrophes = text.replace('´', '’').replace('`', '‘');
    var tidied = new StringBuilder(text.length());
    Normalizer.normalize(apostrophes, Normalizer.Form.NFKC)
        .codePoints()
        .filter(character -> ORNAMENTS.indexOf(character) < 0)
        .forEach(character -> append(character, tidied));
    return tidied.toString().strip();
  }

  private static void append(int character, StringBuilder tidied) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      if (!tidied.isEmpty() && tidied.charAt(tidied.length() - 1) != ' ') {
        tidied.append(' ');
      }
    } else if (JOINERS.indexOf(character) >= 0 || !invisible(character)) {
      tidied.appendCodePoint(character);
    }
  }

  private static boolean invisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT || type == Character.CONTROL;
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
        Stream.of(withoutEdges(name).split("[,،]"))
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

  private static String withoutEdges(String name) {
    int begin = 0;
    int end = name.length();
    while (begin < end && (EDGES + '.').indexOf(name.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGES.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(begin, end);
  }

  private static boolean generation(String part) {
    return GENERATION.matcher(part).matches();
  }
}
