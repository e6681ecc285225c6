package org.darvoza.screening.name;

import module java.base;

/// How the parts of a compound name are joined: `Abdurrahman`, `Abdel-Rahman` and `Abd al-Rahman`
/// are one name, and so are `Sirajuddin`, `Siraj al-Din` and `Serajeddine`.
final class Joints {

  private static final int SHORTEST = 6;

  /// Servant of …: the article between is not heard, or has become the next sound.
  private static final Pattern ARTICLE = Pattern.compile("^abd[aeiouw]*l(?=[^aeiou].)");

  private static final Pattern VOWEL = Pattern.compile("^abd[aeiouw]+(?=[rsnzSdtDTJ])");

  /// … of the faith.
  private static final Pattern FAITH = Pattern.compile("(?<=..)[aeiou]*[lr]?[aeiou]*d[ie]+n[ae]?$");

  private Joints() {}

  static boolean servant(String sounds) {
    return sounds.length() >= SHORTEST && sounds.startsWith("abd");
  }

  static String together(String sounds) {
    var text = sounds;
    if (servant(text)) {
      var bare = ARTICLE.matcher(text).replaceFirst("abd");
      text = bare.equals(text) ? VOWEL.matcher(text).replaceFirst("abd") : bare;
    }
    if (text.length() >= SHORTEST && text.lastIndexOf('n') >= text.length() - 2) {
      text = FAITH.matcher(text).replaceFirst("din");
    }
    return Sounds.squeezed(text);
  }
}
