package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DecisionProposed;
import org.darvoza.accreditation.cases.Decision.Proposal;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.Queued;
import org.darvoza.accreditation.cases.Stage.SecondReview;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.CategoryPolicy;
import org.jspecify.annotations.Nullable;

/// Clears new cases in which nothing was found, where the conference wants that. A sample of them
/// waits for an officer; which ones, nobody can choose: it follows from the id.
public final class AutoClear {

  /// Stands where else the proposing officer's name does.
  public static final String PROPOSER = "automatic";

  private AutoClear() {}

  public static Outcome<VettingCase> propose(
      VettingCase vetted, CategoryPolicy policy, Instant now) {
    boolean fit =
        policy.autoClear() != null
            && vetted.stage() instanceof Queued
            && vetted.lane() == Lane.GREEN
            && vetted.course().equals(Course.FRESH);
    if (!fit) {
      return VettingCase.refused(Refusal.PEOPLE_DECIDE);
    }
    var proposal =
        new Proposal(
            Verdict.CLEAR,
            ReasonCode.NO_OBJECTION,
            null,
            PROPOSER,
            now,
            vetted.version(),
            vetted.identityHash(),
            vetted.documents().digests());
    return new Draft(vetted).to(new SecondReview(proposal), DecisionProposed.of(proposal));
  }

  public static Outcome<VettingCase> settle(
      VettingCase vetted, CategoryPolicy policy, Instant now) {
    boolean own =
        vetted.stage() instanceof SecondReview(var proposal)
            && proposal.proposer().equals(PROPOSER)
            && vetted.version() == proposal.onVersion() + 1;
    return own && !sampled(vetted.id(), policy.autoClear())
        ? Decided.by(
            new Decision(vetted.stage().lastProposal().orElseThrow(), null, now),
            new Draft(vetted),
            vetted)
        : VettingCase.refused(Refusal.PEOPLE_DECIDE);
  }

  /// Without a policy any more, everything is a sample.
  static boolean sampled(String id, CategoryPolicy.@Nullable AutoClear policy) {
    return policy == null
        || Long.remainderUnsigned(
                Long.parseUnsignedLong(id.substring(16), 16), policy.sampleOneIn())
            == 0;
  }
}
