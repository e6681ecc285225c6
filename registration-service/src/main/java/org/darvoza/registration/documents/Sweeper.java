package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Sweeps at the start, after which a crash may have left something, and four times a day. The
/// first round looks at each file: one that was replaced just before a crash may be old. Later
/// rounds look at those begun since the round before.
@Component
class Sweeper extends Rounds {

  /// No upload takes so long from its first piece to its record.
  private static final Duration AT_WORK = Duration.ofHours(1);

  Sweeper(DocumentSweep sweep, Clock clock) {
    super("document-sweep", Duration.ofHours(6), roundsOf(sweep, clock));
  }

  /// A round that fails is made again from where it began.
  private static Round roundsOf(DocumentSweep sweep, Clock clock) {
    var swept = new AtomicReference<>(Instant.EPOCH);
    return () -> {
      var end = clock.instant().minus(AT_WORK);
      sweep.sweep(swept.get(), end);
      swept.set(end);
      return false;
    };
  }
}
