package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Conditions;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.FourEyes;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;
import org.darvoza.contracts.Conferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes proposals and what a second officer says to them. What is written is locked under the
/// person's key before it is asked for, outside the transaction.
@Component
class DecisionDesk {

  static final String NOTE = "note";
  static final String CONDITIONS = "conditions";

  private final Ledger ledger;
  private final VettingCases cases;
  private final Vault vault;
  private final Conferences conferences;
  private final Clock clock;

  DecisionDesk(
      Ledger ledger, VettingCases cases, Vault vault, Conferences conferences, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.vault = vault;
    this.conferences = conferences;
    this.clock = clock;
  }

  /// What an officer proposes, in his words.
  record Proposed(
      Verdict verdict,
      ReasonCode reasonCode,
      @Nullable String note,
      List<String> conditions,
      long version) {}

  /// Both steps are one transaction: the proposal, and the decision where the conference's policy
  /// asks for one pair of eyes.
  Outcome<VettingCase> propose(String id, Officer officer, Proposed proposed) {
    var vetted = cases.require(id);
    var keys = vault.keysOf(Set.of(id));
    var conditions = proposed.conditions();
    var wish =
        new FourEyes.Wish(
            proposed.verdict(),
            proposed.reasonCode(),
            conditions.isEmpty() ? null : keys.lock(id, CONDITIONS, new Conditions(conditions)),
            locked(keys, id, proposed.note()),
            proposed.version());
    var pairsOfEyes = pairsOfEyes(vetted);
    var outcomes =
        ledger.recordAll(
            List.of(
                step(officer, id, it -> FourEyes.propose(it, officer, wish, clock.instant())),
                step(
                    officer,
                    id,
                    it -> FourEyes.settle(it, officer, pairsOfEyes, clock.instant()))));
    return settledElseProposed(outcomes);
  }

  private PairsOfEyes pairsOfEyes(VettingCase vetted) {
    return conferences
        .require(vetted.conference())
        .policy(vetted.category())
        .orElse(CategoryPolicy.CAREFUL)
        .pairsOfEyes();
  }

  private Step<VettingCase> step(
      Officer officer, String id, Function<VettingCase, Outcome<VettingCase>> ask) {
    return new Step<>(
        officer,
        cases.store(),
        id,
        present ->
            ask.apply(
                present.orElseThrow(() -> new UnknownAggregateException(VettingCases.COLLECTION))));
  }

  /// The settlement's outcome if there was one, else the proposal's.
  @SuppressWarnings("unchecked") // both steps are about a case
  private static Outcome<VettingCase> settledElseProposed(List<Outcome<?>> outcomes) {
    var settled = (Outcome<VettingCase>) outcomes.getLast();
    return settled instanceof Outcome.Changed<VettingCase>
        ? settled
        : (Outcome<VettingCase>) outcomes.getFirst();
  }

  Outcome<VettingCase> confirm(String id, Officer officer, @Nullable String note, long version) {
    var _ = cases.require(id);
    var locked = locked(vault.keysOf(Set.of(id)), id, note);
    return ledger.record(
        officer,
        cases.store(),
        id,
        vetted -> FourEyes.confirm(vetted, officer, version, locked, clock.instant()));
  }

  Outcome<VettingCase> sendBack(String id, Officer officer, @Nullable String note, long version) {
    var _ = cases.require(id);
    var locked = locked(vault.keysOf(Set.of(id)), id, note);
    return ledger.record(
        officer,
        cases.store(),
        id,
        vetted -> FourEyes.sendBack(vetted, officer, version, locked, clock.instant()));
  }

  /// What became of one case of many: its new state, or why it was left as it is.
  record BulkResult(String id, String outcome) {}

  /// Signs as the second officer, one case after another, each with an entry of its own.
  List<BulkResult> clearInBulk(List<String> ids, Officer officer) {
    return ids.stream().distinct().map(id -> clear(id, officer)).toList();
  }

  private BulkResult clear(String id, Officer officer) {
    try {
      return switch (ledger.record(
          officer,
          cases.store(),
          id,
          vetted -> FourEyes.confirmInBulk(vetted, officer, clock.instant()))) {
        case Outcome.Changed<VettingCase>(var next, var _) ->
            new BulkResult(id, next.stage().stateAt(clock.instant()).name());
        case Outcome.Refused<VettingCase>(var why) -> new BulkResult(id, why.name());
      };
    } catch (UnknownAggregateException e) {
      return new BulkResult(id, Refusal.UNKNOWN_CASE.name());
    }
  }

  private static @Nullable Locked<String> locked(
      Vault.Keys keys, String id, @Nullable String note) {
    return note == null || note.isBlank() ? null : keys.lock(id, NOTE, note.strip());
  }
}
