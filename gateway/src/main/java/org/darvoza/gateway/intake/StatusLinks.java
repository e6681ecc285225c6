package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.gateway.edge.Site;
import org.springframework.stereotype.Component;

/// Names registrations and makes the links that open them, from keys alone: the same
/// Idempotency-Key gives the same id and link at any gateway, without a database.
@Component
final class StatusLinks {

  private final KeyedDigest ids;
  private final KeyedDigest statusKeys;
  private final Site site;

  StatusLinks(Secrets secrets, Site site) {
    this.ids = new KeyedDigest(secrets.key("registration-id-key"));
    this.statusKeys = new KeyedDigest(secrets.key("status-key"));
    this.site = site;
  }

  RegistrationId idOf(String conference, String idempotencyKey) {
    return RegistrationId.derivedFrom(ids.of(conference + "|" + idempotencyKey), conference);
  }

  Receipt.Accepted accepted(RegistrationId id, String reference) {
    var key = statusKeys.shortTextOf(id.value());
    return new Receipt.Accepted(
        id, reference, key, site.at("/registrations/%s?key=%s".formatted(id, key)));
  }
}
