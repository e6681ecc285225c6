package org.darvoza.screening.name;

import module java.base;

import org.darvoza.screening.name.Word.Kind;

/// Takes a name apart into its words: articles and words for son and daughter fall away, names that
/// are written in one word or in two become one.
public final class NameReader {

  private static final Set<String> PARTICLES =
      new HashSet<>(
          List.of(
              ("al el ul il ad ar as ash at az an ed er es esh et en ur us ush ud uz ut un bin ben ibn b bint bent binti"
                      + " ould wuld weld uld wa e de del di da la le les von van der den du ap y s/o")
                  .split(" ")));
  private static final Set<String> SERVANT =
      new HashSet<>(
          List.of(
              "abd abdul abdel abdal abdol abdoul abdu abdur abdus abdud abdun abduz abdil abdi abdou abdus abdush abdut abder abdes abdal abdil"
                  .split(" ")));
  private static final Set<String> FATHER =
      new HashSet<>(List.of("abu abou abo aboo abi abe bu bou".split(" ")));
  private static final Set<String> GOD =
      new HashSet<>(
          List.of("ullah ulla allah alla ollah oullah allh lh llah elah ula ala".split(" ")));
  private static final Set<String> FAITH =
      new HashSet<>(
          List.of(
              "din deen dine din eddin uddin eddine udeen uddeen aldin eldin eldine addin dyn ddin ddine"
                  .split(" ")));

  private NameReader() {}

  public static List<Word> words(String name) {
    boolean arabic = Letters.arabic(name);
    var parts = new ArrayList<>(List.of(Letters.latin(name).strip().split("\\s+")));
    if (arabic) {
      parts.replaceAll(NameReader::withoutArticle);
    }
    var words = new ArrayList<Word>();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.isEmpty() || part.chars().anyMatch(Character::isDigit)) {
        continue;
      }
      if (SERVANT.contains(part)) {
        int next = afterParticles(parts, i + 1);
        if (next < parts.size() && !FATHER.contains(parts.get(next))) {
          words.add(word("abdl" + stem(parts.get(next)), "abd " + parts.get(next), arabic));
          i = next;
          continue;
        }
      }
      if (FATHER.contains(part)) {
        int next = afterParticles(parts, i + 1);
        if (next < parts.size()) {
          words.add(word("abu" + parts.get(next), part + " " + parts.get(next), arabic));
          i = next;
          continue;
        }
      }
      if (GOD.contains(part) && !words.isEmpty()) {
        join(words, "ulah", part, arabic);
      } else if (FAITH.contains(part) && !words.isEmpty()) {
        join(words, "din", part, arabic);
      } else if (part.length() == 1 && !arabic) {
        words.add(new Word(part, Kind.INITIAL, List.of(Sounds.of(part)), false));
      } else if (!(PARTICLES.contains(part) && parts.size() > 1)) {
        words.add(word(Short.forms(part), part, arabic));
      }
    }
    return words;
  }

  private static int afterParticles(List<String> parts, int from) {
    int at = from;
    while (at < parts.size() && PARTICLES.contains(parts.get(at))) {
      at++;
    }
    return at;
  }

  private static String stem(String part) {
    return part.length() > 4 && part.matches("[ae]l[^aeiou].+") ? part.substring(2) : part;
  }

  private static String withoutArticle(String part) {
    return part.length() > 3 && part.startsWith("al") ? part.substring(2) : part;
  }

  private static void join(List<Word> words, String ending, String part, boolean arabic) {
    var last = words.removeLast();
    words.add(word(last.shown().replace(" ", "") + ending, last.shown() + " " + part, arabic));
  }

  private static Word word(String latin, String shown, boolean arabic) {
    var kind = Titles.is(latin) ? Kind.TITLE : Kind.NAME;
    return new Word(shown, kind, Readings.of(latin, arabic), arabic);
  }
}
