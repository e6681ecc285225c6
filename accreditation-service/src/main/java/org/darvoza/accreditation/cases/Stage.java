package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Proposal;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;

/// Where a case stands, with what is known only there.
public sealed interface Stage {

  /// Waits for the automatic checks: new, or with another identity than before.
  record Received() implements Stage {}

  record AutoChecked() implements Stage {}

  record Queued() implements Stage {}

  /// Held by one officer until then; after that it is free for anybody.
  record Claimed(String officer, Instant until) implements Stage {
    public boolean holds(Instant now) {
      return until.isAfter(now);
    }

    public boolean heldBy(String username, Instant now) {
      return holds(now) && officer.equals(username);
    }
  }

  record SecondReview(Proposal proposal) implements Stage {}

  /// The clock stands still until the person answers or the deadline passes.
  record WaitingApplicant(List<InformationItem> items, Instant deadline, Instant since, String by)
      implements Stage {}

  /// The request itself is kept with the case's [Course].
  record WaitingAgency(String requestId, String agency, Instant deadline, String by)
      implements Stage {}

  record OnHold(Reason reason, Instant reviewAt, String by) implements Stage {
    public enum Reason {
      AWAITING_DOCUMENTS,
      AWAITING_PROTOCOL,
      AWAITING_SUPERVISOR,
      UNDER_ENQUIRY,
      OTHER
    }
  }

  record Cleared(Decision decision) implements Stage {}

  record ClearedWithConditions(Decision decision) implements Stage {}

  record Refused(Decision decision) implements Stage {}

  /// What was granted is not valid for the moment; afterwards the case stands where it stood.
  record Suspended(Stage before, Suspension.Ground ground, Instant until, String by)
      implements Stage {}

  /// A supervisor wants a suspension to end early; the head confirms.
  record ReinstateProposed(Suspended suspended, String by, long onVersion) implements Stage {}

  /// A supervisor wants what was granted taken back; the head confirms.
  record RevokeProposed(Stage before, Revocation.Motion motion) implements Stage {}

  record Revoked(Revocation.Motion motion, String confirmer, Instant at) implements Stage {}

  /// `before` is a refusal or a revocation.
  record Appealed(Stage before, Locked<Grounds> grounds, Instant since) implements Stage {}

  /// The appeal was decided and changed nothing.
  record Upheld(Stage before, String by, Instant at) implements Stage {}

  /// What was asked for did not come.
  record Lapsed(Instant at) implements Stage {}

  /// Withdrawn before or after a decision.
  record Closed(Instant at) implements Stage {}

  /// As others see it now: a lease that has run out is none.
  default State stateAt(Instant now) {
    return switch (this) {
      case Received _ -> State.RECEIVED;
      case AutoChecked _ -> State.AUTO_CHECKED;
      case Queued _ -> State.QUEUED;
      case Claimed claimed -> claimed.holds(now) ? State.CLAIMED : State.QUEUED;
      case SecondReview _ -> State.SECOND_REVIEW;
      case WaitingApplicant _ -> State.WAITING_APPLICANT;
      case WaitingAgency _ -> State.WAITING_AGENCY;
      case OnHold _ -> State.ON_HOLD;
      case Cleared _ -> State.CLEARED;
      case ClearedWithConditions _ -> State.CLEARED_WITH_CONDITIONS;
      case Refused _ -> State.REFUSED;
      case Suspended _ -> State.SUSPENDED;
      case ReinstateProposed _ -> State.REINSTATE_PROPOSED;
      case RevokeProposed _ -> State.REVOKE_PROPOSED;
      case Revoked _ -> State.REVOKED;
      case Appealed _ -> State.APPEALED;
      case Upheld _ -> State.UPHELD;
      case Lapsed _ -> State.LAPSED;
      case Closed _ -> State.CLOSED;
    };
  }

  /// Why an act that is not this stage's own is refused. `open`: what to say of a case that
  /// officers work on.
  default Refusal why(Refusal open) {
    return switch (this) {
      case Received _, AutoChecked _ -> Refusal.NOT_SCREENED_YET;
      case Queued _, Claimed _ -> open;
      case SecondReview _ -> Refusal.IN_SECOND_REVIEW;
      case WaitingApplicant _ -> Refusal.WAITING_FOR_THE_APPLICANT;
      case WaitingAgency _ -> Refusal.WAITING_FOR_AN_AGENCY;
      case OnHold _ -> Refusal.ON_HOLD;
      case Cleared _, ClearedWithConditions _, Refused _ -> Refusal.ALREADY_DECIDED;
      case Suspended _ -> Refusal.SUSPENDED;
      case ReinstateProposed _, RevokeProposed _ -> Refusal.THE_HEAD_DECIDES;
      case Revoked _ -> Refusal.ALREADY_REVOKED;
      case Appealed _ -> Refusal.UNDER_APPEAL;
      case Upheld _ -> Refusal.FINALLY_DECIDED;
      case Lapsed _ -> Refusal.LAPSED;
      case Closed _ -> Refusal.CLOSED;
    };
  }

  /// When something has to happen by itself; null if never.
  default @Nullable Instant wakesAt() {
    return switch (this) {
      case WaitingApplicant waiting -> waiting.deadline();
      case WaitingAgency waiting -> waiting.deadline();
      case OnHold hold -> hold.reviewAt();
      case Suspended suspended -> suspended.until();
      case ReinstateProposed(var suspended, _, _) -> suspended.until();
      case RevokeProposed(Suspended suspended, _) -> suspended.until();
      case RevokeProposed _ -> null;
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> null;
      case Cleared _, ClearedWithConditions _, Refused _ -> null;
      case Revoked _, Appealed _, Upheld _, Lapsed _, Closed _ -> null;
    };
  }

  default Optional<Claimed> claimAt(Instant now) {
    return this instanceof Claimed claimed && claimed.holds(now)
        ? Optional.of(claimed)
        : Optional.empty();
  }

  /// The proposal that waits, or that was decided on.
  default Optional<Proposal> lastProposal() {
    return this instanceof SecondReview review
        ? Optional.of(review.proposal())
        : decided().map(Decision::proposal);
  }

  default Optional<Decision> decided() {
    return switch (this) {
      case Cleared(var decision) -> Optional.of(decision);
      case ClearedWithConditions(var decision) -> Optional.of(decision);
      case Refused(var decision) -> Optional.of(decision);
      case Suspended suspended -> suspended.before().decided();
      case ReinstateProposed proposed -> proposed.suspended().decided();
      case RevokeProposed proposed -> proposed.before().decided();
      case Appealed appealed -> appealed.before().decided();
      case Upheld upheld -> upheld.before().decided();
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> Optional.empty();
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> Optional.empty();
      case Revoked _, Lapsed _, Closed _ -> Optional.empty();
    };
  }

  /// Whether officers are still to decide.
  default boolean undecided() {
    return switch (this) {
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> true;
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> true;
      case Cleared _, ClearedWithConditions _, Refused _ -> false;
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ -> false;
      case Appealed _, Upheld _, Lapsed _, Closed _ -> false;
    };
  }
}
