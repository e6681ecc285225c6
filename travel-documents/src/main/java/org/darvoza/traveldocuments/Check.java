package org.darvoza.traveldocuments;

import org.jspecify.annotations.Nullable;

/// What was found of one field. `why`: null where it is right.
public record Check(Field field, @Nullable Fault why) {

  public enum Fault {
    /// The check digit is another one than its field has.
    CHECK_DIGIT,
    /// A character that cannot stand there: a letter among digits, a digit in a name.
    CHARACTERS,
    /// No day, month or year of the calendar.
    NO_DATE,
    /// No state, organisation or status that documents name.
    UNKNOWN_CODE,
    /// Nothing but fillers where every document says something.
    MISSING
  }

  public boolean ok() {
    return why == null;
  }
}
