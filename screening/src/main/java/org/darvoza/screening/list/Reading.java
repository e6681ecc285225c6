package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.text.Flaw;

/// What came of reading a list: the people, and the lines that could not be used, each with its
/// reason. Reasons name no person.
public record Reading(List<ListedPerson> people, List<Rejected> rejected) {

  /// `why`: the name of a [Flaw]; in what was stored before they had names, an English sentence.
  public record Rejected(long line, String why) {

    /// Empty where only a sentence was stored.
    public Optional<Flaw> flaw() {
      return Stream.of(Flaw.values()).filter(flaw -> flaw.name().equals(why)).findFirst();
    }

    /// In English.
    public String words() {
      return flaw().map(Flaw::words).orElse(why);
    }
  }

  public Reading {
    people = List.copyOf(people);
    rejected = List.copyOf(rejected);
  }
}
