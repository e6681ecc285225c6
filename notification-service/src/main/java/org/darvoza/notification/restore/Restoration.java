package org.darvoza.notification.restore;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;

/// That the database was found to be older than a fact it had told. The id is that of the fact: one
/// restoration is noticed once, at however many starts.
record Restoration(String id, long version, Instant noticedAt) implements Aggregate {

  static Outcome<Restoration> noticed(Optional<Restoration> present, String fact, Instant at) {
    return present.isPresent()
        ? new Refused<>(Refusal.KNOWN_ALREADY)
        : new Changed<>(new Restoration(fact, 1, at), new RestorationNoticed(fact));
  }

  record RestorationNoticed(String missing) {}

  enum Refusal implements Outcome.Reason {
    KNOWN_ALREADY;

    @Override
    public int status() {
      return 409;
    }
  }
}
