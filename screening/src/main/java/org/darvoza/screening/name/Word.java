package org.darvoza.screening.name;

import module java.base;

/// One word of a name. `shown` is what was written; `readings` are its sounds, the likeliest first;
/// `vowelless` tells a word of the Arabic script, whose short vowels are not written.
public record Word(String shown, Kind kind, List<String> readings, boolean vowelless) {

  public enum Kind {
    NAME,
    /// A word of rank or address, which others leave out.
    TITLE,
    /// A single letter.
    INITIAL
  }

  public Word {
    readings = List.copyOf(readings);
  }

  public String sounds() {
    return readings.getFirst();
  }

  /// Two neighbours read as one word.
  public Word joinedWith(Word next) {
    return new Word(
        shown + " " + next.shown,
        Kind.NAME,
        List.of(Readings.normal(sounds() + next.sounds())),
        vowelless && next.vowelless);
  }
}
