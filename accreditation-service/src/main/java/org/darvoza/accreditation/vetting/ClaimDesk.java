package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands out cases and takes them back.
@Component
class ClaimDesk {

  private static final int ROUNDS = 5;
  private static final int CANDIDATES = 50;

  private final CaseActs acts;
  private final VettingQueue queue;
  private final Clock clock;

  /// What is being handed out at this moment: colleagues at this desk reach for the next one at
  /// once instead of meeting in the database. That two desks do not give away one case is the
  /// ledger's.
  private final Set<String> underHand = ConcurrentHashMap.newKeySet();

  ClaimDesk(CaseActs acts, VettingQueue queue, Clock clock) {
    this.acts = acts;
    this.queue = queue;
    this.clock = clock;
  }

  /// The most urgent case that nobody holds; empty when there is none.
  Optional<VettingCase> claimNext(
      @Nullable Lane lane, @Nullable Category category, Officer officer) {
    for (int round = 0; round < ROUNDS; round++) {
      var free = queue.free(officer, lane, category, CANDIDATES);
      if (free.isEmpty()) {
        return Optional.empty();
      }
      var claimed =
          free.stream().map(id -> reach(id, officer)).flatMap(Optional::stream).findFirst();
      if (claimed.isPresent()) {
        return claimed;
      }
    }
    return Optional.empty();
  }

  private Optional<VettingCase> reach(String id, Officer officer) {
    if (!underHand.add(id)) {
      return Optional.empty();
    }
    try {
      return switch (claim(id, officer)) {
        case Outcome.Changed<VettingCase>(var claimed, var _) -> Optional.of(claimed);
        case Outcome.Refused<VettingCase> _ -> Optional.empty();
      };
    } finally {
      underHand.remove(id);
    }
  }

  Outcome<VettingCase> claim(String id, Officer officer) {
    return acts.ask(id, officer, vetted -> vetted.claim(officer, clock.instant()));
  }

  Outcome<VettingCase> release(String id, Officer officer) {
    return acts.ask(id, officer, vetted -> vetted.release(officer, clock.instant()));
  }

  Outcome<VettingCase> renew(String id, Officer officer) {
    return acts.ask(id, officer, vetted -> vetted.renew(officer, clock.instant()));
  }
}
