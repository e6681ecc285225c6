package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Submission;

/// What an applicant makes of a submission, filed before it is recorded: our own copy, locked, and
/// one for each of the others, sealed for the fact that will carry it. `before`: what it was made
/// of. `classes`: of the fields that changed. `newAddress`: letters are to go elsewhere.
public record Amendment(
    Locked<Submission> before,
    Locked<Submission> own,
    Category category,
    Set<FieldClass> classes,
    boolean newAddress,
    LongFunction<Sealed<Dossier>> dossier,
    LongFunction<Sealed<Addressee>> addressee) {

  public boolean touches(FieldClass fieldClass) {
    return classes.contains(fieldClass);
  }
}
