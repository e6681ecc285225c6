package org.darvoza.screening.name;

import module java.base;

import org.darvoza.screening.name.Word.Kind;

/// Takes a name apart into its words: articles and words for son and daughter fall away, and names
/// that are written in one word or in two become one. The order of the words is kept.
public final class NameReader {

  private static final int MOST_WORDS = 16;
  private static final Set<String> PARTICLES = WordLists.words("particles.txt");

  private static final Set<String> SON_OF = Set.of("bin", "ben", "ibn", "bint", "bent");
  private static final Set<String> FATHER_OF =
      Set.of("abu", "abou", "abo", "aboo", "abi", "bu", "bou", "abw");
  private static final Set<String> OF_GOD =
      Set.of(
          "ullah", "ulla", "allah", "alla", "ollah", "oullah", "allh", "lh", "llah", "elah", "ula");
  private static final Set<String> OF_THE_FAITH =
      Set.of(
          "din", "deen", "dine", "eddin", "uddin", "eddine", "udeen", "uddeen", "aldin", "eldin",
          "eldine", "addin", "dyn");
  private static final Pattern SERVANT_OF =
      Pattern.compile("abd(?:[aeiou]{1,2}[lrsdnzt]?(?:[hs])?)?");
  private static final Pattern PATRONYMIC =
      Pattern.compile("....*(?:[oe]vi[cs]?t?[cs]?h|[oe]witsch|[oe]vna|[oe]wna|ichna)");

  private final List<String> parts;
  private final boolean arabic;
  private final List<Word> words = new ArrayList<>();

  private NameReader(List<String> parts, boolean arabic) {
    this.parts = parts;
    this.arabic = arabic;
  }

  /// At most 16 words; what comes after them is not looked at.
  public static List<Word> words(String name) {
    boolean arabic = Letters.arabic(name);
    var parts =
        Stream.of(Letters.latin(name).split("[^a-zA-Z]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> arabic ? withoutArticle(part) : part)
            .limit(MOST_WORDS)
            .toList();
    return Korean.read(new NameReader(parts, arabic).read());
  }

  private static String withoutArticle(String part) {
    return part.length() > 3 && part.startsWith("al") ? part.substring(2) : part;
  }

  private List<Word> read() {
    int at = 0;
    while (at < parts.size()) {
      at = take(parts.get(at), at);
    }
    return words;
  }

  /// Where to go on.
  private int take(String part, int at) {
    int next = afterParticles(at + 1);
    boolean compound = next < parts.size() && !SON_OF.contains(parts.get(at + 1));
    if (compound && SERVANT_OF.matcher(part).matches() && !opensCompound(parts.get(next))) {
      words.add(word("abdl" + bare(parts.get(next)), "abd " + parts.get(next)));
      return next + 1;
    }
    if (compound && FATHER_OF.contains(part)) {
      words.add(word("abu" + parts.get(next), part + " " + parts.get(next)));
      return next + 1;
    }
    if (!words.isEmpty() && OF_GOD.contains(part)) {
      join("ulah", part);
    } else if (!words.isEmpty() && OF_THE_FAITH.contains(part)) {
      join("din", part);
    } else if (part.length() == 1 && !arabic) {
      words.add(new Word(part, Kind.INITIAL, Readings.of(part, false), false));
    } else if (parts.size() == 1 || !PARTICLES.contains(part)) {
      words.add(word(ShortForms.writtenOut(part), part));
    }
    return at + 1;
  }

  private static boolean opensCompound(String part) {
    return FATHER_OF.contains(part) || SERVANT_OF.matcher(part).matches();
  }

  private int afterParticles(int from) {
    int at = from;
    while (at < parts.size() && PARTICLES.contains(parts.get(at))) {
      at++;
    }
    return at;
  }

  private static String bare(String part) {
    boolean article = part.length() > 4 && (part.startsWith("al") || part.startsWith("el"));
    return article && "aeiou".indexOf(part.charAt(2)) < 0 ? part.substring(2) : part;
  }

  private void join(String ending, String part) {
    var last = words.removeLast();
    words.add(word(last.shown().replace(" ", "") + ending, last.shown() + " " + part));
  }

  private Word word(String latin, String shown) {
    return new Word(shown, kind(latin), Readings.of(latin, arabic), arabic);
  }

  /// `Abd` alone is what is left of a compound, and says as little as a title.
  private static Kind kind(String latin) {
    if (Titles.is(latin) || SERVANT_OF.matcher(latin).matches()) {
      return Kind.TITLE;
    }
    return PATRONYMIC.matcher(latin).matches() ? Kind.PATRONYMIC : Kind.NAME;
  }
}
