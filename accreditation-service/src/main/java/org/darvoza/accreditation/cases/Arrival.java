package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.CaseReceived;
import org.darvoza.accreditation.cases.VettingCase.Lane;
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
    String documentIndex) {

  public Outcome<VettingCase> receive(Instant now) {
    var dueAt = now.plus(VettingCase.TIME_TO_DECIDE);
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
            Lane.ROUTINE,
            List.of(),
            dossier,
            identityHash,
            documentIndex,
            List.of(),
            new Stage.Received());
    return new Changed<>(received, new CaseReceived(reference, identityHash, dueAt));
  }
}
