package org.darvoza.registration.viewing;

import module java.base;

import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ViewingPass;
import org.springframework.stereotype.Component;

/// Believes the passes that accreditation-service mints for officers: the two share a key.
@Component
final class ViewingPasses {

  private final KeyedDigest digest;
  private final Clock clock;

  ViewingPasses(Secrets secrets, Clock clock) {
    this.digest = new KeyedDigest(secrets.key("viewing-key"));
    this.clock = clock;
  }

  /// As the address of a picture brings it.
  record Presented(String until, String pass) {}

  void require(Presented given, ViewingPass.Subject subject) {
    var pass =
        ViewingPass.presented(given.until(), given.pass(), subject, digest::matches)
            .orElseThrow(() -> new RefusedException(ViewRefusal.NO_PASS_FOR_THIS));
    if (pass.over(clock.instant())) {
      throw new RefusedException(ViewRefusal.PASS_EXPIRED);
    }
  }
}
