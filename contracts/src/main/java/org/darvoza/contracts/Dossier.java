package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What the vetting officers get of a submission: everything but the ways to reach the person.
public record Dossier(
    Represents delegation,
    Person person,
    TravelDocument travelDocument,
    Position position,
    @Nullable Travel travel,
    List<Declaration> declarations) {

  public Dossier {
    declarations = declarations == null ? List.of() : List.copyOf(declarations);
  }

  public static Dossier of(Submission submission) {
    return new Dossier(
        submission.delegation(),
        submission.person(),
        submission.travelDocument(),
        submission.position(),
        submission.travel(),
        submission.declarations());
  }

  @Override
  public String toString() {
    return "Dossier[…]";
  }
}
