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

  private final CaseActs acts;
  private final ClaimHatch hatch;
  private final Clock clock;

  ClaimDesk(CaseActs acts, ClaimHatch hatch, Clock clock) {
    this.acts = acts;
    this.hatch = hatch;
    this.clock = clock;
  }

  /// The most urgent case that nobody holds; empty when there is none.
  Optional<VettingCase> claimNext(
      @Nullable Lane lane, @Nullable Category category, Officer officer) {
    return hatch.next(FreeCases.Wish.of(lane, category, officer), officer);
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
