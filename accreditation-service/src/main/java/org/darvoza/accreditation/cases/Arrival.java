package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.CaseReceived;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;

/// What a new case is made of.
public record Arrival(
    RegistrationId id,
    String reference,
    String conference,
    Category category,
    Represents delegation,
    Locked<Dossier> dossier,
    String identityHash,
    String documentIndex,
    Set<String> personIndexes,
    Instant dueAt,
    Origin origin) {

  public Outcome<VettingCase> receive(Instant now) {
    var received =
        new VettingCase(
            id.value(),
            1,
            reference,
            conference,
            category,
            delegation,
            now,
            dueAt,
            Lane.GREEN,
            List.of(),
            List.of(),
            dossier,
            identityHash,
            documentIndex,
            personIndexes,
            List.of(),
            Course.FRESH,
            new Stage.Received(),
            null,
            origin,
            Documents.NONE);
    return new Changed<>(received, new CaseReceived(reference, identityHash, dueAt));
  }
}
