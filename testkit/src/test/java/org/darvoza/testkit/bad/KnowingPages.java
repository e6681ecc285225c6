package org.darvoza.testkit.bad;

import org.darvoza.backbone.ledger.Ledger;

record KnowingPages(Ledger ledger) {}
