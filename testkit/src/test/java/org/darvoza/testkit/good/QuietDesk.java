package org.darvoza.testkit.good;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;

record QuietDesk(Ledger ledger, Clock clock) {
  Instant when() {
    return clock.instant();
  }
}
