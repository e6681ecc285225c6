package org.darvoza.screening.name;

import module java.base;

import org.darvoza.screening.name.Reading.How;

/// Korean names, whichever romanisation they came through: `Chegal Pyol-ha`, `Jegal Byeol-ha`;
/// `Ri`, `Lee`, `Yi`. A name of which every word is made of Korean syllables, and which begins or
/// ends with one of the usual family names, gets a reading in classes of sounds that
/// McCune-Reischauer, the Revised Romanisation and the habits of the North share.
final class Korean {

  private static final char MARK = '~';

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?<first>kk|gh|k|g|n|tt|dd|d|pp|bb|p|b|ss|sh|s|tch|ch|jj|t|j|h|rh|r|l|m)?"
              + "(?<glide>y(?!i|$)|w(?!oo|u))?"
              + "(?<vowel>a[ei]|ay|eui|eu|eo|oe|oi|oo|ou|uh|wu|woo|ee|ui|yi|a|e|i|o|u)"
              + "(?<last>ng|ck|k|g|n|t|l|r|m|p|b)?(?![aeiouy])");

  private static final Set<String> FAMILY_NAMES =
      WordLists.words("korean-family-names.txt").stream()
          .map(Korean::syllables)
          .flatMap(Optional::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Korean() {}

  static boolean marks(String sounds) {
    return !sounds.isEmpty() && sounds.charAt(0) == MARK;
  }

  static List<Word> read(List<Word> words) {
    if (words.size() < 2 || words.size() > 4) {
      return words;
    }
    var readings = words.stream().map(word -> syllables(word.shown())).toList();
    if (readings.stream().anyMatch(Optional::isEmpty)
        || !familyName(readings.getFirst()) && !familyName(readings.getLast())) {
      return words;
    }
    return IntStream.range(0, words.size())
        .mapToObj(at -> with(words.get(at), readings.get(at).orElseThrow()))
        .toList();
  }

  private static boolean familyName(Optional<String> reading) {
    return reading.filter(FAMILY_NAMES::contains).isPresent();
  }

  private static Word with(Word word, String reading) {
    var all = new ArrayList<>(word.readings());
    all.add(new Reading(reading, How.KOREAN));
    var kind = word.initial() ? Word.Kind.NAME : word.kind();
    return new Word(word.shown(), kind, all, word.vowelless());
  }

  /// The word in classes of sounds; empty if it is not made of one to three Korean syllables.
  static Optional<String> syllables(String latin) {
    var text = latin.equals("park") ? "pak" : latin.replaceFirst("^ihl$", "il");
    var matcher = SYLLABLE.matcher(text);
    var reading = new StringBuilder().append(MARK);
    int at = 0;
    for (int count = 0; at < text.length(); count++) {
      if (count == 3 || !matcher.find(at) || matcher.start() != at) {
        return Optional.empty();
      }
      reading.append(classes(matcher.toMatchResult()));
      at = matcher.end();
    }
    return Optional.of(reading.toString());
  }

  private static String classes(MatchResult syllable) {
    var glide = part(syllable, "glide");
    var vowel = vowel(syllable.group("vowel"));
    var first = first(part(syllable, "first"), glide, vowel);
    return first + (vowel.equals("I") ? "" : glide) + vowel + last(part(syllable, "last"));
  }

  private static String part(MatchResult syllable, String name) {
    return Objects.requireNonNullElse(syllable.group(name), "");
  }

  /// The South drops an initial r or l before i and y, the North writes it.
  private static String first(String letters, String glide, String vowel) {
    return switch (letters) {
      case "kk", "gh", "k", "g" -> "K";
      case "tt", "dd", "t", "d" -> "T";
      case "pp", "bb", "p", "b" -> "P";
      case "ss", "sh", "s" -> "S";
      case "tch", "ch", "jj", "j" -> "J";
      case "rh", "r", "l" -> glide.equals("y") || vowel.equals("I") ? "" : "R";
      default -> letters.toUpperCase(Locale.ROOT);
    };
  }

  private static String vowel(String letters) {
    return switch (letters) {
      case "a" -> "A";
      case "ae", "ai", "ay", "e" -> "E";
      case "oe", "oi" -> "wE";
      case "i", "ee", "yi", "ui", "eui" -> "I";
      default -> "O";
    };
  }

  private static String last(String letters) {
    return switch (letters) {
      case "ck", "k", "g" -> "K";
      case "l", "r" -> "L";
      case "p", "b" -> "P";
      default -> letters.toUpperCase(Locale.ROOT);
    };
  }
}
