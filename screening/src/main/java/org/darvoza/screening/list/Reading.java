package org.darvoza.screening.list;

import module java.base;

/// What came of reading a list: the people, and the lines that could not be used, each with its
/// reason. Reasons name no person.
public record Reading(List<ListedPerson> people, List<Rejected> rejected) {

  public record Rejected(long line, String why) {}

  public Reading {
    people = List.copyOf(people);
    rejected = List.copyOf(rejected);
  }
}
