package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.AppealReceived;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Decision.Proposal;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// How a refusal or a revocation is looked at by somebody who had no part in it.
public final class Appeal {

  private Appeal() {}

  public static Outcome<VettingCase> lodged(
      VettingCase vetted, Locked<Grounds> grounds, Instant now) {
    return switch (vetted.stage()) {
      case Refused _, Revoked _ ->
          new Draft(vetted).to(new Appealed(vetted.stage(), grounds, now), new AppealReceived());
      case Appealed _, Upheld _, Closed _, Lapsed _ ->
          VettingCase.refused(vetted.stage().why(Refusal.NOTHING_TO_APPEAL));
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ ->
          VettingCase.refused(Refusal.NOTHING_TO_APPEAL);
      case WaitingApplicant _, WaitingAgency _, OnHold _, Cleared _, ClearedWithConditions _ ->
          VettingCase.refused(Refusal.NOTHING_TO_APPEAL);
      case Suspended _, ReinstateProposed _, RevokeProposed _ ->
          VettingCase.refused(Refusal.NOTHING_TO_APPEAL);
    };
  }

  public static Outcome<VettingCase> decide(
      VettingCase vetted,
      Officer reviewer,
      boolean overturn,
      @Nullable Note note,
      long version,
      Instant now) {
    if (!reviewer.has(StaffRole.APPEALS_REVIEWER)
        && !reviewer.has(StaffRole.HEAD_OF_ACCREDITATION)) {
      return VettingCase.refused(Refusal.REVIEWERS_ONLY);
    }
    if (!(vetted.stage() instanceof Appealed appealed)) {
      return VettingCase.refused(Refusal.NOT_UNDER_APPEAL);
    }
    if (vetted.course().people().contains(reviewer.username())) {
      return VettingCase.refused(Refusal.TOOK_PART);
    }
    if (version != vetted.version()) {
      return VettingCase.refused(Refusal.STALE_VERSION);
    }
    var fact = new AppealDecided(vetted.registrationId(), overturn, now);
    var draft = new Draft(vetted).by(reviewer).note(note);
    return overturn
        ? draft.told(Standing.GRANTED, now).to(overturned(vetted, reviewer, now), fact)
        : draft.to(new Upheld(appealed.before(), reviewer.username(), now), fact);
  }

  private static Cleared overturned(VettingCase vetted, Officer reviewer, Instant now) {
    var proposal =
        new Proposal(
            Verdict.CLEAR,
            ReasonCode.APPEAL_ALLOWED,
            null,
            reviewer.username(),
            now,
            vetted.version(),
            vetted.identityHash(),
            vetted.documents().digests());
    return new Cleared(new Decision(proposal, null, now));
  }
}
