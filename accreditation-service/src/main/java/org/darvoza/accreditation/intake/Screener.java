package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Keeps looking for cases that no rule has looked at yet. Several instances do no harm: a case is
/// screened on the version that was read, and the second one finds it done.
@Component
class Screener extends Rounds {

  private static final int BATCH = 200;

  Screener(ScreeningDesk desk) {
    super("screener", Duration.ofMillis(500), () -> desk.screen(BATCH) == BATCH);
  }
}
