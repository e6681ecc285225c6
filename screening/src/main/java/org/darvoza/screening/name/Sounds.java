package org.darvoza.screening.name;

import module java.base;

/// From letters to sounds: one character a sound, whichever way a language spells it.
///
/// Small letters are sounds that spellings agree on. Capitals are sounds that are written in
/// several ways and heard differently: `S` sh, `C` ch, `J` j and zh, `T` th, `D` dh, `X` kh. Vowels
/// are kept; doubled letters are one. What two sounds have in common, [Likeness] knows.
final class Sounds {

  private record Spelling(String letters, String sound) {}

  /// Longer spellings first.
  private static final List<Spelling> SPELLINGS =
      Stream.of(
              "tsch C", "dsch J", "shch S", "stch S", "sch S", "tch C", "tsh C", "dzh J", "zsch S",
              "kh X", "sh S", "ch C", "zh J", "dj J", "dg J", "ph f", "th T", "dh D", "gh g",
              "gu# g#", "ck k", "qu k", "ou u", "oo u", "ee i", "ea i", "ie i", "ij i", "ei i",
              "ey i", "ay ai", "ts s", "tz s", "cz C", "ks ks", "iy i", "yy i", "eu u", "oe u",
              "ae a", "aa a", "uw u", "j J", "q k", "c k", "w v", "y i", "x ks", "ow au")
          .map(pair -> new Spelling(pair.split(" ")[0], pair.split(" ")[1]))
          .filter(spelling -> !spelling.letters().contains("#"))
          .sorted(Comparator.comparingInt((Spelling s) -> s.letters().length()).reversed())
          .toList();

  private static final Map<Character, List<Spelling>> BY_FIRST =
      SPELLINGS.stream().collect(Collectors.groupingBy(s -> s.letters().charAt(0)));

  private Sounds() {}

  /// Of one word in small Latin letters (or the capitals that [Letters] writes).
  static String of(String word) {
    var sounds = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      var spelling = spelling(word, at);
      append(sounds, spelling == null ? word.substring(at, at + 1) : spelling.sound());
      at += spelling == null ? 1 : spelling.letters().length();
    }
    return sounds.toString();
  }

  private static @org.jspecify.annotations.Nullable Spelling spelling(String word, int at) {
    if (word.charAt(at) == 'c'
        && at + 1 < word.length()
        && "eiy".indexOf(word.charAt(at + 1)) >= 0) {
      return SOFT_C;
    }
    for (var spelling : BY_FIRST.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(spelling.letters(), at)) {
        return spelling;
      }
    }
    return null;
  }

  private static final Spelling SOFT_C = new Spelling("c", "s");

  private static void append(StringBuilder sounds, String more) {
    for (int i = 0; i < more.length(); i++) {
      char sound = more.charAt(i);
      if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
        sounds.append(sound);
      }
    }
  }
}
