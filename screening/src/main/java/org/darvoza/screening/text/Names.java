package org.darvoza.screening.text;

import module java.base;

import java.lang.Character.UnicodeScript;

/// The single names inside what a list gives as one: «A; B; C», «A (B; C)», «A (original script:
/// Б)», «A (previously listed as)», «A born in 1963», «A Б». Notes are left out, spellings kept.
public final class Names {

  /// Separators of several names in one value: `;`, or letters as in `a) … b) …`.
  private static final Pattern SEVERAL = Pattern.compile("[;؛]|(?<![\\p{L}(])[a-z]\\)");

  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");
  private static final Pattern TITLE_IN_BRACKETS =
      Pattern.compile("^\\((\\p{L}+\\.?)\\)\\s+(?=\\p{L})");

  /// From here on it is a note, not a name.
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\b(?:born\\s+(?:in|on|about|circa|\\d)|d?p?ob\\b|previously|formerly"
              + "|(?:also |prominently )?known |listed as|combat name|birth name|nom de guerre"
              + "|call sign|initials|passport|false identity).*");

  private static final Pattern LABEL =
      Pattern.compile("(?i)\\b(?:in\\s+)?(?:original script|arabic(?: script)?)\\s*:");

  private static final Pattern NOTHING = Pattern.compile("(?i)n\\.?/?a\\.?|none|unknown|-0-");
  private static final Pattern NOTE_WORD =
      Pattern.compile("(?!(?:al|el|bin|ben|ibn|abu|de|da|van|von)\\b)\\p{Ll}.*");

  private static final int LONGEST = 300;
  private static final int MOST_WORDS_IN_BRACKETS = 8;

  private Names() {}

  public static List<String> in(String value) {
    var tidied = TITLE_IN_BRACKETS.matcher(Spelling.tidied(value)).replaceFirst("$1 ");
    var outside = NOTE.matcher(BRACKETS.matcher(tidied).replaceAll(" ")).replaceFirst("");
    var found = new LinkedHashSet<String>();
    SEVERAL.splitAsStream(outside).flatMap(Names::byScript).forEach(found::add);
    var before = found.isEmpty() ? "" : found.getLast();
    BRACKETS
        .matcher(tidied)
        .results()
        .flatMap(inner -> inside(inner.group(1), before))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /// The names in other than Latin letters that a note tells.
  public static List<String> inOtherScripts(String note) {
    return SEVERAL
        .splitAsStream(LABEL.matcher(Spelling.tidied(note)).replaceAll(";"))
        .flatMap(Names::byScript)
        .filter(name -> otherScript(name) && noDigit(name))
        .distinct()
        .toList();
  }

  private static Stream<String> inside(String brackets, String before) {
    return SEVERAL
        .splitAsStream(LABEL.matcher(brackets).replaceAll(""))
        .map(String::strip)
        .filter(Names::likeName)
        .flatMap(Names::byScript)
        .map(name -> inPlaceOfLastWord(name, before));
  }

  private static boolean likeName(String text) {
    return noDigit(text)
        && !NOTE.matcher(text).find()
        && !NOTE_WORD.matcher(text).matches()
        && text.split(" ").length <= MOST_WORDS_IN_BRACKETS;
  }

  private static boolean noDigit(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  /// «Anton Zelenko (Selenko)»: one word in brackets is another spelling of the word before.
  private static String inPlaceOfLastWord(String name, String before) {
    int last = before.lastIndexOf(' ');
    boolean variant =
        last > 0 && name.indexOf(' ') < 0 && Spelling.script(name) == Spelling.script(before);
    return variant ? before.substring(0, last + 1) + name : name;
  }

  /// «Anton Zelenko Антон Зеленко» are two.
  private static Stream<String> byScript(String text) {
    var names = new ArrayList<String>();
    var writing = UnicodeScript.COMMON;
    for (var word : text.strip().split(" ")) {
      var script = Spelling.script(word);
      if (names.isEmpty()
          || (script != writing
              && script != UnicodeScript.COMMON
              && writing != UnicodeScript.COMMON)) {
        names.add(word);
      } else {
        names.set(names.size() - 1, names.getLast() + " " + word);
      }
      writing = script == UnicodeScript.COMMON ? writing : script;
    }
    return names.stream().map(Spelling::inOrder).filter(Names::usable);
  }

  public static boolean otherScript(String name) {
    return Spelling.script(name) != UnicodeScript.LATIN;
  }

  private static boolean usable(String name) {
    return name.length() <= LONGEST
        && name.chars().filter(Character::isLetterOrDigit).count() >= 2
        && !NOTHING.matcher(name).matches();
  }

  /// One part of a name that a list gives in parts; empty if it says nothing.
  public static Optional<String> part(String value) {
    return Optional.of(Spelling.tidied(value).replace(',', ' ').replaceAll(" +", " ").strip())
        .filter(part -> !part.isEmpty() && !NOTHING.matcher(part).matches());
  }
}
