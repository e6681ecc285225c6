package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Choice;

/// One field of the page. Its input is empty: what is left empty stays as it is, unless it is
/// `removable` and said to be removed. `onRecord` tells the person in masked form what there is.
record FieldLine(
    String path,
    Input input,
    String label,
    String onRecord,
    boolean removable,
    List<Choice> choices) {

  enum Input {
    TEXT,
    EMAIL,
    TELEPHONE,
    DATE,
    MOMENT,
    CHOICE,
    ZONE
  }

  public boolean is(String kind) {
    return input == Input.valueOf(kind);
  }
}
