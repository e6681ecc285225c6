package org.darvoza.testkit.bad;

import org.darvoza.backbone.ledger.Aggregate;
import org.springframework.kafka.support.SendResult;

record SpringyCase(SendResult<String, String> sent) implements Aggregate {}
