package org.darvoza.accreditation.acts;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Looks every second whether something is due.
@Component
class CaseTimer extends Rounds {

  private static final int BATCH = 1000;

  CaseTimer(TimerDesk desk) {
    super("case-timer", Duration.ofSeconds(1), () -> strike(desk));
  }

  private static boolean strike(TimerDesk desk) {
    desk.strike(BATCH);
    return false;
  }
}
