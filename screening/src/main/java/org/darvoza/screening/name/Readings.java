package org.darvoza.screening.name;

import static org.darvoza.screening.name.Reading.How.*;

import module java.base;

/// The ways in which a written word can be read: its own sounds, and those it would have in a
/// language that spells otherwise, without its article, its ending, or written out.
final class Readings {

  private static final int MOST = 5;
  private static final Pattern ARTICLE = Pattern.compile("^[aeu]l(?=[^aeiou].{2,})|^al(?=.{4,})");
  private static final Pattern ASSIMILATED = Pattern.compile("^[ae]([dtsznrS])(?=\\1..)");
  private static final Pattern ENDING =
      Pattern.compile("(?<=...)(?:[oei]v[ae]?|[oe]f|zo?a?d[aeo]h?|oglu|ogli|ugli|ulu|kizi)$");

  private Readings() {}

  static List<Reading> of(String latin, boolean vowelless) {
    var sounds = Joints.together(Sounds.of(latin));
    var found = new LinkedHashMap<String, Reading>();
    add(found, sounds, AS_WRITTEN);
    if (!vowelless) {
      otherSpellings(latin, found);
      withoutArticle(latin, sounds, found);
      ShortForms.of(latin)
          .forEach(full -> add(found, Joints.together(Sounds.of(full)), SHORT_FORM));
      withoutEnding(sounds, found);
    }
    if (Joints.servant(sounds)) {
      add(found, sounds.substring(3), WITHOUT_SERVANT);
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static void add(Map<String, Reading> found, String sounds, Reading.How how) {
    if (!sounds.isEmpty()) {
      var _ = found.putIfAbsent(sounds, new Reading(sounds, how));
    }
  }

  /// Somali writes x for ḥ and c for ʿ, Kurdish x for kh, Chinese x for sh and q for ch.
  private static void otherSpellings(String latin, Map<String, Reading> found) {
    if (latin.indexOf('x') >= 0) {
      add(found, Joints.together(Sounds.of(latin.replace('x', 'h'))), OTHER_SPELLING);
    }
    if (latin.startsWith("x")) {
      add(found, Sounds.of("sh" + latin.substring(1)), OTHER_SPELLING);
    }
    if (latin.startsWith("qi") || latin.startsWith("qu")) {
      add(found, Sounds.of("ch" + latin.substring(1)), OTHER_SPELLING);
    }
    if (latin.length() > 2 && latin.charAt(0) == 'c' && "aeiou".indexOf(latin.charAt(1)) >= 0) {
      add(found, Joints.together(Sounds.of(latin.substring(1))), OTHER_SPELLING);
    }
  }

  private static void withoutArticle(String latin, String sounds, Map<String, Reading> found) {
    char first = sounds.isEmpty() ? ' ' : sounds.charAt(0);
    if (first != 'a' && first != 'e' && first != 'u') {
      return;
    }
    var bare = ARTICLE.matcher(sounds).replaceFirst("");
    if (bare.equals(sounds)) {
      var assimilated = ASSIMILATED.matcher(latin).replaceFirst("");
      bare = assimilated.equals(latin) ? sounds : Joints.together(Sounds.of(assimilated));
    }
    if (bare.length() >= 3) {
      add(found, bare, WITHOUT_ARTICLE);
    }
  }

  private static void withoutEnding(String sounds, Map<String, Reading> found) {
    if (sounds.length() >= 6) {
      add(found, ENDING.matcher(sounds).replaceFirst(""), WITHOUT_ENDING);
    }
  }
}
