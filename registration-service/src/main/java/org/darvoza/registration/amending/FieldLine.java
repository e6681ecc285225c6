package org.darvoza.registration.amending;

import module java.base;

/// One field of the page. Its input is empty: what is left empty stays as it is. `onRecord` tells
/// the person in masked form what there is.
record FieldLine(String path, Input input, String label, String onRecord, List<Choice> choices) {

  enum Input {
    TEXT,
    EMAIL,
    TELEPHONE,
    DATE,
    MOMENT,
    CHOICE,
    ZONE
  }

  record Choice(String value, String label) {}

  public boolean is(String kind) {
    return input == Input.valueOf(kind);
  }
}
