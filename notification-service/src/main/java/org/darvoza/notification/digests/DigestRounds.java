package org.darvoza.notification.digests;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Looks whether it is time for the digests each minute, as long as the service runs.
@Component
final class DigestRounds extends Rounds {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  DigestRounds(DigestDesk desk) {
    super("digests", PAUSE, desk::write);
  }
}
