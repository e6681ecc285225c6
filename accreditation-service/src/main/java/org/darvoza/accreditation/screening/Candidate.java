package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;

/// Everything the rules look at. `duplicates`: the references of other live cases on the same
/// travel document.
public record Candidate(
    Conference conference, Person person, TravelDocument document, List<String> duplicates) {

  public Candidate {
    duplicates = List.copyOf(duplicates);
  }

  @Override
  public String toString() {
    return "Candidate[…]";
  }
}
