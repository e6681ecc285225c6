package org.darvoza.screening.list;

/// One name of a listed person, as the list spells it, in whichever script.
public record ListedName(String text, Kind kind) {

  public enum Kind {
    PRIMARY,
    ALIAS,
    /// What the list itself calls a low-quality alias: a war name, a single word.
    WEAK_ALIAS,
    ORIGINAL_SCRIPT
  }
}
