package org.darvoza.journey;

import module java.base;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// How long a journey waits for what arrives by another way. Far longer than it takes: a machine
/// three times slower, doing something else as well, must not fail a journey.
final class Patience {

  static final Duration LIMIT = Duration.ofSeconds(90);

  private Patience() {}

  static ConditionFactory soon() {
    return Awaitility.await().atMost(LIMIT);
  }
}
