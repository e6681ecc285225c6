package org.darvoza.screening.name;

import module java.base;

import org.jspecify.annotations.Nullable;

/// From letters to sounds: one character a sound, whichever way a language spells it.
///
/// Small letters are sounds that spellings agree on. Capitals are sounds that are written in
/// several ways and heard differently: `S` sh, `C` ch, `J` j and zh, `T` th, `D` dh, `X` kh. Vowels
/// are kept; doubled sounds are one. What two sounds have in common, [Costs] knows.
final class Sounds {

  private record Spelling(String letters, String sound) {}

  private static final Spelling SOFT_C = new Spelling("c", "s");

  /// English, French, German, Turkish, Russian, Malay and other habits, side by side.
  private static final Map<Character, List<Spelling>> SPELLINGS =
      Stream.of(
              "tsch C", "dsch J", "shch S", "stch S", "zsch S", "sch S", "tch C", "tsh C", "dzh J",
              "kh X", "sh S", "ch C", "zh J", "dj J", "dg J", "cz C", "ph f", "th T", "dh D",
              "gh g", "ck k", "qu k", "ts s", "tz s", "ou u", "oo u", "oe u", "eu u", "uw u",
              "ee i", "ea i", "ie i", "ij i", "ei i", "ey i", "iy i", "yy i", "ay ai", "ae a",
              "aa a", "j J", "q k", "c k", "w v", "y i", "x ks")
          .map(line -> line.split(" "))
          .map(pair -> new Spelling(pair[0], pair[1]))
          .collect(Collectors.groupingBy(spelling -> spelling.letters().charAt(0)));

  private Sounds() {}

  /// Of one word in small Latin letters, or the capitals that [Letters] writes.
  static String of(String word) {
    var sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      var spelling = spelling(word, at);
      append(sounds, spelling == null ? word.substring(at, at + 1) : spelling.sound());
      at += spelling == null ? 1 : spelling.letters().length();
    }
    return sounds.toString();
  }

  private static @Nullable Spelling spelling(String word, int at) {
    if (softC(word, at)) {
      return SOFT_C;
    }
    for (var spelling : SPELLINGS.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(spelling.letters(), at)) {
        return spelling;
      }
    }
    return null;
  }

  private static boolean softC(String word, int at) {
    return word.charAt(at) == 'c'
        && at + 1 < word.length()
        && "eiy".indexOf(word.charAt(at + 1)) >= 0;
  }

  static String squeezed(String sounds) {
    var once = new StringBuilder(sounds.length());
    append(once, sounds);
    return once.toString();
  }

  private static void append(StringBuilder sounds, String more) {
    for (int i = 0; i < more.length(); i++) {
      char sound = more.charAt(i);
      if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
        sounds.append(sound);
      }
    }
  }
}
