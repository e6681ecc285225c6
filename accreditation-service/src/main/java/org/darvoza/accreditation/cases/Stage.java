package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.jspecify.annotations.Nullable;

/// Where a case stands, with what is known only there.
public sealed interface Stage {

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

  record Cleared(Decision decision) implements Stage {}

  record ClearedWithConditions(Decision decision) implements Stage {}

  record Refused(Decision decision) implements Stage {}

  /// Withdrawn before or after a decision.
  record Closed(Instant at) implements Stage {}

  enum Verdict {
    CLEAR,
    CLEAR_WITH_CONDITIONS,
    REFUSE
  }

  /// Why, from a closed list; the words around it are in the note.
  enum ReasonCode {
    NO_OBJECTION,
    CONCERNS_RESOLVED,
    DOCUMENT_INVALID,
    IDENTITY_DOUBTFUL,
    DUPLICATE,
    LIST_MATCH,
    UNDER_AGE,
    INCOMPLETE,
    SECURITY_CONCERN,
    HOST_DECISION,
    OTHER
  }

  /// The words of the API for the stages.
  enum State {
    RECEIVED,
    AUTO_CHECKED,
    QUEUED,
    CLAIMED,
    SECOND_REVIEW,
    CLEARED,
    CLEARED_WITH_CONDITIONS,
    REFUSED,
    CLOSED
  }

  /// What one officer asks another to confirm, and on which data: the version and the identity hash
  /// that he saw.
  record Proposal(
      Verdict verdict,
      ReasonCode reasonCode,
      @Nullable Locked<Conditions> conditions,
      String proposer,
      Instant at,
      long onVersion,
      String identityHash) {}

  /// What the person may only do with, as the officers wrote it.
  record Conditions(List<String> lines) {
    public Conditions {
      lines = List.copyOf(lines);
    }
  }

  /// `confirmer` is null where the policy asks for one pair of eyes.
  record Decision(Proposal proposal, @Nullable String confirmer, Instant at) {}

  /// As others see it now: a lease that has run out is none.
  default State stateAt(Instant now) {
    return switch (this) {
      case Received _ -> State.RECEIVED;
      case AutoChecked _ -> State.AUTO_CHECKED;
      case Queued _ -> State.QUEUED;
      case Claimed claimed -> claimed.holds(now) ? State.CLAIMED : State.QUEUED;
      case SecondReview _ -> State.SECOND_REVIEW;
      case Cleared _ -> State.CLEARED;
      case ClearedWithConditions _ -> State.CLEARED_WITH_CONDITIONS;
      case Refused _ -> State.REFUSED;
      case Closed _ -> State.CLOSED;
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
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _, Closed _ ->
          Optional.empty();
    };
  }
}
