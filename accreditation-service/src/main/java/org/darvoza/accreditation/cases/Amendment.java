package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Represents;

/// What a case is about after the applicant changed it. `classes`: of the fields that changed;
/// `newAddress`: letters are to go elsewhere. `dueAt`: by when it is urgent now.
public record Amendment(
    Category category,
    Represents delegation,
    Locked<Dossier> dossier,
    String identityHash,
    String documentIndex,
    Set<String> personIndexes,
    Instant dueAt,
    Set<FieldClass> classes,
    boolean newAddress) {

  static Amendment none(VettingCase vetted) {
    return new Amendment(
        vetted.category(),
        vetted.delegation(),
        vetted.dossier(),
        vetted.identityHash(),
        vetted.documentIndex(),
        vetted.personIndexes(),
        vetted.dueAt(),
        Set.of(),
        false);
  }

  boolean touches(FieldClass fieldClass) {
    return classes.contains(fieldClass);
  }

  /// For the same person: the seal of a decision is of what the conference calls identity, and
  /// another name for the badge breaks none. Nobody waits longer for what he changed.
  Amendment ofTheSame(VettingCase vetted) {
    boolean anew = touches(FieldClass.ROLE) && !vetted.stage().undecided();
    boolean later = dueAt.isAfter(vetted.dueAt());
    return new Amendment(
        category,
        delegation,
        dossier,
        vetted.identityHash(),
        documentIndex,
        personIndexes,
        later && !anew ? vetted.dueAt() : dueAt,
        classes,
        newAddress);
  }
}
