package org.darvoza.screening.text;

import module java.base;

/// What is wrong, and what its words speak of: numbers of lines, names of columns; no person.
public record Complaint(Flaw flaw, List<String> arguments) {

  public static Complaint of(Flaw flaw, String... arguments) {
    return new Complaint(flaw, List.of(arguments));
  }

  /// In English.
  public String words() {
    return flaw.words(arguments.toArray());
  }
}
