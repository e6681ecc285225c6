package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Sweeps at the start, after which a crash may have left something, and four times a day.
@Component
class Sweeper extends Rounds {

  /// No upload takes so long from its first piece to its record.
  private static final Duration AT_WORK = Duration.ofHours(1);

  Sweeper(DocumentSweep sweep, Clock clock) {
    super("document-sweep", Duration.ofHours(6), () -> swept(sweep, clock));
  }

  private static boolean swept(DocumentSweep sweep, Clock clock) {
    sweep.sweep(clock.instant().minus(AT_WORK));
    return false;
  }
}
