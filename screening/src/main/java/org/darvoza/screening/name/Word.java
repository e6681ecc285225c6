package org.darvoza.screening.name;

import module java.base;

/// One word of a name. `shown` is what was written, in small Latin letters; `readings` are the ways
/// to read it, its own sounds first; `vowelless` tells a word of the Arabic script, whose short
/// vowels are not written.
public record Word(String shown, Kind kind, List<Reading> readings, boolean vowelless) {

  public enum Kind {
    NAME,
    /// A father's name made with an ending, which other states leave out: `Ivanovich`.
    PATRONYMIC,
    /// A word of rank or address, which others leave out: `Haji`, `Dr`.
    TITLE,
    /// A single letter.
    INITIAL
  }

  public Word {
    readings = List.copyOf(readings);
  }

  public String sounds() {
    return readings.getFirst().sound().text();
  }

  public boolean initial() {
    return kind == Kind.INITIAL;
  }

  /// Two neighbours read as one word: `Chol` and `Su` as `Cholsu`.
  public Word joinedWith(Word next) {
    var sounds = Joints.together(sounds() + next.sounds());
    return new Word(
        shown + " " + next.shown,
        Kind.NAME,
        List.of(new Reading(sounds, Reading.How.AS_WRITTEN)),
        vowelless && next.vowelless);
  }

  /// What tells two words apart; the way they were written does not.
  public Identity identity() {
    return new Identity(readings, vowelless);
  }

  public record Identity(List<Reading> readings, boolean vowelless) {}
}
