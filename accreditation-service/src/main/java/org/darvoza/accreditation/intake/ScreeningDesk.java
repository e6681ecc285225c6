package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.VettingCases.OnDocument;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Dossier;
import org.springframework.stereotype.Component;

/// Runs the rule book over many new cases at once and puts them into the queue: one look-up for all
/// keys, one for all other cases, one transaction.
@Component
class ScreeningDesk {

  private final Ledger ledger;
  private final VettingCases cases;
  private final Vault vault;
  private final Tracing tracing;
  private final Clock clock;
  private final RuleBook rules = RuleBook.current();

  ScreeningDesk(Ledger ledger, VettingCases cases, Vault vault, Tracing tracing, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.vault = vault;
    this.tracing = tracing;
    this.clock = clock;
  }

  /// How many there were to screen.
  int screen(int limit) {
    var batch = cases.unscreened(limit);
    if (!batch.isEmpty()) {
      var _ = ledger.recordAll(steps(batch));
    }
    return batch.size();
  }

  private List<Step<?>> steps(List<VettingCase> batch) {
    var ids = batch.stream().map(VettingCase::id).collect(Collectors.toSet());
    var trail = tracing.of(batch);
    var keys = vault.keysOf(ids);
    var steps = new ArrayList<Step<?>>();
    for (var received : batch) {
      var others = trail.others(received);
      var dossier = keys.open(received.id(), "dossier", received.dossier(), Dossier.class);
      var checks = rules.screen(trail.candidate(received, dossier));
      steps.add(step(received.id(), vetted -> vetted.screened(checks)));
      steps.add(step(received.id(), vetted -> vetted.queue(clock.instant())));
      others.stream()
          .filter(other -> !ids.contains(other.id()))
          .forEach(other -> steps.add(warned(other, received)));
    }
    return steps;
  }

  /// The case that was there before hears of the one that came.
  private Step<VettingCase> warned(OnDocument earlier, VettingCase later) {
    return step(earlier.id(), vetted -> vetted.duplicateArrived(later.reference()));
  }

  private Step<VettingCase> step(String id, Function<VettingCase, Outcome<VettingCase>> ask) {
    return new Step<>(
        IntakeDesk.SELF,
        cases.store(),
        id,
        present -> present.map(ask).orElseGet(() -> new Outcome.Refused<>(Refusal.UNKNOWN_CASE)));
  }
}
