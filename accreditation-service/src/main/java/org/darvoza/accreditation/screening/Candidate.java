package org.darvoza.accreditation.screening;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;

/// Everything the rules look at.
public record Candidate(Conference conference, Category category, Dossier dossier, Traces traces) {

  Person person() {
    return dossier.person();
  }

  TravelDocument document() {
    return dossier.travelDocument();
  }

  @Override
  public String toString() {
    return "Candidate[…]";
  }
}
