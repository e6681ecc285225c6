package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.AutoClear;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Stage.AutoChecked;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.VettingCases.OnDocument;
import org.darvoza.accreditation.intake.Examiner.Findings;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conferences;
import org.springframework.stereotype.Component;

/// Has many new cases at once looked at by the rules and the lists and puts them into the queue, in
/// one transaction.
@Component
class ScreeningDesk {

  /// What was found out longer ago than this is not recorded any more: whoever looks for people
  /// screened by an older list relies on it.
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Ledger ledger;
  private final VettingCases cases;
  private final Examiner examiner;
  private final Conferences conferences;
  private final Clock clock;

  ScreeningDesk(
      Ledger ledger, VettingCases cases, Examiner examiner, Conferences conferences, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.examiner = examiner;
    this.conferences = conferences;
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
    var now = clock.instant();
    var ids = batch.stream().map(VettingCase::id).collect(Collectors.toSet());
    var steps = new ArrayList<Step<?>>();
    for (var found : examiner.examine(batch, now)) {
      steps.addAll(recorded(found, now));
      found.others().stream()
          .filter(other -> !ids.contains(other.id()))
          .forEach(other -> steps.add(warned(other, found.received())));
    }
    return steps;
  }

  /// On the identity that was looked at, and soon after. The last two are refused where people
  /// decide every case.
  private List<Step<?>> recorded(Findings found, Instant at) {
    var received = found.received();
    var policy =
        conferences
            .require(received.conference())
            .policy(received.category())
            .orElse(CategoryPolicy.CAREFUL);
    return List.of(
        step(
            received.id(),
            vetted ->
                vetted.identityHash().equals(received.identityHash())
                        && clock.instant().isBefore(at.plus(FRESH))
                    ? vetted.screened(found.checks())
                    : new Outcome.Refused<>(Refusal.STALE_VERSION)),
        step(received.id(), vetted -> hits(vetted, found)),
        step(received.id(), vetted -> vetted.queue(clock.instant())),
        step(received.id(), vetted -> AutoClear.propose(vetted, policy, clock.instant())),
        step(received.id(), vetted -> AutoClear.settle(vetted, policy, clock.instant())));
  }

  /// Only of a case that was screened a moment ago, in the step before.
  private Outcome<VettingCase> hits(VettingCase vetted, Findings found) {
    return vetted.stage() instanceof AutoChecked
        ? vetted.rescreened(found.hits(), clock.instant())
        : new Outcome.Refused<>(Refusal.ALREADY_SCREENED);
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
