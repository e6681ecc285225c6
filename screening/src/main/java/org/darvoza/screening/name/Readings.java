package org.darvoza.screening.name;

import module java.base;

/// The ways in which a written word can be read: its own sounds, and those it would have in a
/// language that spells otherwise.
final class Readings {

  /// `Abdul Rahman`, `Abdurrahman`, `Abdel-Rahman`: servant of; the article between is not heard.
  private static final Pattern SERVANT = Pattern.compile("^abd[aeiouw]*l(?=[^aeiou].)");

  private static final Pattern SERVANT_SUN = Pattern.compile("^abd[aeiouw]+(?=[rsnzSdtDT])");
  private static final Pattern FAITH =
      Pattern.compile("(?<=..)[aeiou]*[lr]?[aeiou]*d[iey]+n[ae]?$");
  private static final Pattern GOD = Pattern.compile("(?<=..)[aeiou]*l+[aeiou]*h?$");
  private static final Pattern ARTICLE = Pattern.compile("^[aeu]l(?=[^aeiou].{2,})|^al(?=.{4,})");

  private static final int MOST = 4;

  private Readings() {}

  static List<String> of(String latin, boolean vowelless) {
    var found = new LinkedHashSet<String>();
    var sounds = normal(Sounds.of(latin));
    found.add(sounds);
    if (latin.indexOf('x') >= 0 && latin.indexOf('\u0000') < 0) {
      found.add(normal(Sounds.of(latin.replace("x", "h"))));
      if (latin.startsWith("x")) {
        found.add(normal(Sounds.of(latin.replace("x", "sh"))));
      }
    }
    if (latin.startsWith("c") && latin.length() > 2 && "aeiou".indexOf(latin.charAt(1)) >= 0) {
      found.add(normal(Sounds.of(latin.substring(1))));
    }
    if (!vowelless) {
      article(sounds).ifPresent(found::add);
    }
    return found.stream().filter(reading -> !reading.isEmpty()).limit(MOST).toList();
  }

  private static Optional<String> article(String sounds) {
    var bare = ARTICLE.matcher(sounds).replaceFirst("");
    return bare.equals(sounds) || bare.length() < 3 ? Optional.empty() : Optional.of(bare);
  }

  /// Joined forms the way they are written most briefly: servant-of names and names of faith.
  static String normal(String sounds) {
    var text = sounds;
    if (text.startsWith("abd") && text.length() > 5) {
      var bare = SERVANT.matcher(text).replaceFirst("abd");
      text = bare.equals(text) ? SERVANT_SUN.matcher(text).replaceFirst("abd") : bare;
    }
    if (text.length() >= 6) {
      text = FAITH.matcher(text).replaceFirst("din");
    }
    return squeezed(text);
  }

  private static String squeezed(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (out.isEmpty() || out.charAt(out.length() - 1) != text.charAt(i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
