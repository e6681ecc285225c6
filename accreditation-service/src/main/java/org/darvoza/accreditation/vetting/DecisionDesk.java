package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Conditions;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.FourEyes;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes proposals and what a second officer says to them. What is written is locked under the
/// person's key before it is asked for, outside the transaction.
@Component
class DecisionDesk {

  static final String CONDITIONS = "conditions";

  private final CaseActs acts;
  private final Vault vault;
  private final Clock clock;

  DecisionDesk(CaseActs acts, Vault vault, Clock clock) {
    this.acts = acts;
    this.vault = vault;
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
    var eyes = acts.policy(acts.require(id, officer)).pairsOfEyes();
    var wish =
        new FourEyes.Wish(
            proposed.verdict(),
            proposed.reasonCode(),
            conditions(id, proposed.conditions()),
            acts.locked(id, proposed.note()),
            proposed.version());
    var now = clock.instant();
    var outcomes =
        acts.askAll(
            List.of(
                acts.step(id, officer, it -> FourEyes.propose(it, officer, wish, now)),
                acts.step(id, officer, it -> FourEyes.settle(it, officer, eyes, now))));
    var settled = outcomes.getLast();
    return settled instanceof Outcome.Changed<VettingCase> ? settled : outcomes.getFirst();
  }

  private @Nullable Locked<Conditions> conditions(String id, List<String> lines) {
    return lines.isEmpty()
        ? null
        : vault.keysOf(Set.of(id)).lock(id, CONDITIONS, new Conditions(lines));
  }

  Outcome<VettingCase> confirm(String id, Officer officer, @Nullable String note, long version) {
    var _ = acts.require(id, officer);
    var locked = acts.locked(id, note);
    return acts.ask(
        id, officer, it -> FourEyes.confirm(it, officer, version, locked, clock.instant()));
  }

  Outcome<VettingCase> sendBack(String id, Officer officer, @Nullable String note, long version) {
    var _ = acts.require(id, officer);
    var locked = acts.locked(id, note);
    return acts.ask(
        id, officer, it -> FourEyes.sendBack(it, officer, version, locked, clock.instant()));
  }

  /// What became of one case of many: its new state, or why it was left as it is.
  record BulkResult(String id, String outcome) {}

  /// Signs as the second officer, one case after another, each with an entry of its own.
  List<BulkResult> clearInBulk(List<String> ids, Officer officer) {
    return ids.stream().distinct().map(id -> clear(id, officer)).toList();
  }

  private BulkResult clear(String id, Officer officer) {
    try {
      return switch (acts.ask(
          id, officer, it -> FourEyes.confirmInBulk(it, officer, clock.instant()))) {
        case Outcome.Changed<VettingCase>(var next, var _) ->
            new BulkResult(id, next.stage().stateAt(clock.instant()).name());
        case Outcome.Refused<VettingCase>(var why) -> new BulkResult(id, why.name());
      };
    } catch (UnknownAggregateException e) {
      return new BulkResult(id, Refusal.UNKNOWN_CASE.name());
    }
  }
}
