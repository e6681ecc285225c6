package org.darvoza.accreditation.acts;

import module java.base;

import org.darvoza.accreditation.cases.AddressWait;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.Waiting;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does what is due: lapses, deadlines of agencies, review dates, ends of suspensions, addresses
/// that nobody confirmed. What is due stands with the cases, so that a restart forgets nothing; and
/// each case is asked again under the ledger, so that several instances do it once.
@Component
class TimerDesk {

  private static final Logger log = LoggerFactory.getLogger(TimerDesk.class);
  private static final Actor SELF = new Actor.Automatic(Party.ACCREDITATION);

  private final Ledger ledger;
  private final VettingCases cases;
  private final Clock clock;

  TimerDesk(Ledger ledger, VettingCases cases, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.clock = clock;
  }

  void strike(int limit) {
    cases.due(clock.instant(), limit).forEach(this::strike);
  }

  private Outcome<VettingCase> due(VettingCase vetted) {
    var now = clock.instant();
    return AddressWait.isDue(vetted, now) ? AddressWait.due(vetted, now) : Waiting.due(vetted, now);
  }

  /// One case that fails keeps none of the others waiting.
  private void strike(String id) {
    try {
      var _ = ledger.record(SELF, cases.store(), id, this::due);
    } catch (RuntimeException e) {
      log.error("What is due on case {} was not done: {}", id, e.getClass().getName());
    }
  }
}
