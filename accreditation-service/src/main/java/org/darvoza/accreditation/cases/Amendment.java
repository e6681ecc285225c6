package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Represents;

/// What a case is about after the applicant changed it. `dueAt`: by when it is urgent now.
public record Amendment(
    Category category,
    Represents delegation,
    Locked<Dossier> dossier,
    String identityHash,
    String documentIndex,
    Set<String> personIndexes,
    Instant dueAt) {

  static Amendment none(VettingCase vetted) {
    return new Amendment(
        vetted.category(),
        vetted.delegation(),
        vetted.dossier(),
        vetted.identityHash(),
        vetted.documentIndex(),
        vetted.personIndexes(),
        vetted.dueAt());
  }
}
