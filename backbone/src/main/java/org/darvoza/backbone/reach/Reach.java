package org.darvoza.backbone.reach;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;

/// Whether letters reach a person. Known only of those of whom it was once in doubt. `lost`: the
/// last letter that did not arrive; null since one arrived again.
record Reach(String id, long version, @Nullable LetterKind lost, Instant since)
    implements Aggregate {

  static final String COLLECTION = "reaches";

  static String idOf(RegistrationId registration) {
    return "reach-" + registration;
  }

  /// What is told late or twice changes nothing: the latest moment counts.
  static Outcome<Reach> lost(Optional<Reach> present, String id, LetterKind kind, Instant at) {
    if (present.filter(reach -> !reach.since.isBefore(at)).isPresent()) {
      return new Refused<>(Refusal.KNOWN);
    }
    long version = present.map(Reach::version).orElse(0L) + 1;
    return new Changed<>(new Reach(id, version, kind, at), new LettersDoNotArrive(kind));
  }

  static Outcome<Reach> arrived(Optional<Reach> present, Instant at) {
    return present
        .filter(reach -> reach.lost != null && reach.since.isBefore(at))
        .<Outcome<Reach>>map(
            reach ->
                new Changed<>(
                    new Reach(reach.id, reach.version + 1, null, at), new LettersArriveAgain()))
        .orElseGet(() -> new Refused<>(Refusal.NOTHING_LOST));
  }

  record LettersDoNotArrive(LetterKind letter) {}

  record LettersArriveAgain() {}

  enum Refusal implements Outcome.Reason {
    NOTHING_LOST,
    KNOWN;

    @Override
    public int status() {
      return 409;
    }
  }
}
