package org.darvoza.notification.wording;

import module java.base;

/// What people have typed, made fit to stand within a line of ours.
public final class OneLine {

  private OneLine() {}

  /// A name written from right to left keeps its own order beside Latin or Cyrillic text (Unicode
  /// Bidirectional Algorithm, isolates); control characters become blanks.
  public static String isolated(String name) {
    var line = of(name);
    return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? "\u2068" + line + "\u2069"
        : line;
  }

  public static String of(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
