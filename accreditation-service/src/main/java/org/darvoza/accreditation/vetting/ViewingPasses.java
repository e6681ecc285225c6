package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Documents.Provided;
import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.ViewingPass;
import org.springframework.stereotype.Component;

/// Lets an officer who reads a case see its pictures for some minutes (decision 0012). Whoever
/// mints a pass has written down before that the case is read.
@Component
class ViewingPasses {

  private final KeyedDigest digest;
  private final Clock clock;

  ViewingPasses(Secrets secrets, Clock clock) {
    this.digest = new KeyedDigest(secrets.key("viewing-key"));
    this.clock = clock;
  }

  /// Where this officer, and nobody else, sees this picture.
  String address(String caseId, Provided document, Officer officer) {
    return ViewingPass.mint(
            new RegistrationId(caseId),
            document.kind(),
            document.sha256(),
            officer.username(),
            clock.instant())
        .address(digest::shortTextOf);
  }
}
