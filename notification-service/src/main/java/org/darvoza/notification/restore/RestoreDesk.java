package org.darvoza.notification.restore;

import module java.base;

import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.post.Fence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// At each start, before any letter goes out: is this the database that told what was told last? If
/// it is an older copy, what it thinks unsent is kept in until a member of staff lets it go.
@Component
final class RestoreDesk {

  private static final Logger log = LoggerFactory.getLogger(RestoreDesk.class);
  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);
  private static final int AT_ONCE = 200;

  /// The two that are compared.
  @Component
  record Memories(Witness witness, Restorations restorations) {}

  private final Memories memories;
  private final Letters letters;
  private final Ledger ledger;
  private final Fence fence;
  private final Clock clock;

  RestoreDesk(Memories memories, Letters letters, Ledger ledger, Fence fence, Clock clock) {
    this.memories = memories;
    this.letters = letters;
    this.ledger = ledger;
    this.fence = fence;
    this.clock = clock;
  }

  @Bean
  static Preparation restoreFence(RestoreDesk desk) {
    return _ -> desk.check();
  }

  void check() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var missing = memories.restorations().unexplained(memories.witness().lastTold());
    if (!missing.isEmpty()) {
      int held = keepIn(now);
      var store = memories.restorations().store();
      var _ =
          ledger.recordAll(
              missing.stream()
                  .map(
                      fact ->
                          new Step<>(
                              SELF,
                              store,
                              fact,
                              present -> Restoration.noticed(present, fact, now)))
                  .toList());
      log.error("The database is older than what it has told: {} letters are held", held);
    }
    fence.open(memories.restorations().last());
  }

  private int keepIn(Instant now) {
    int held = 0;
    for (var ids = older(now); !ids.isEmpty(); ids = older(now)) {
      var _ =
          ledger.recordAll(
              ids.stream()
                  .map(
                      id ->
                          new Step<>(
                              SELF,
                              letters.store(),
                              id,
                              present ->
                                  Delivery.held(
                                      present.orElseThrow(), now, HoldCode.DATABASE_RESTORED)))
                  .toList());
      held += ids.size();
    }
    return held;
  }

  private List<String> older(Instant now) {
    return letters.unsentBefore(now.minus(Fence.FRESH), AT_ONCE);
  }
}
