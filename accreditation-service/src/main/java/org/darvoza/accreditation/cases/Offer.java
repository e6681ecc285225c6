package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;

/// What an officer can do to a case at this moment, for pages that offer nothing else. The acts
/// themselves ask again: an offer is what they would say now, never a permission.
public enum Offer {
  CLAIM,
  RENEW,
  RELEASE,
  JUDGE,
  PROPOSE,
  HAND_OVER,
  HOLD,
  ASK_APPLICANT,
  ASK_AGENCY,
  RESUME,
  REVIEW,
  REOPEN,
  SUSPEND,
  REINSTATE,
  ANSWER_REINSTATEMENT,
  REVOKE,
  ANSWER_REVOCATION,
  DECIDE_APPEAL;

  private static final Set<Offer> HOLDERS =
      EnumSet.of(RENEW, RELEASE, JUDGE, PROPOSE, HAND_OVER, HOLD, ASK_APPLICANT, ASK_AGENCY);

  public static Set<Offer> to(Officer officer, VettingCase vetted, Instant now) {
    var offers = EnumSet.noneOf(Offer.class);
    if (officer.has(StaffRole.SCREENING_OFFICER) || officer.has(StaffRole.SECURITY_OFFICER)) {
      offers.addAll(atTheDesk(officer, vetted, now));
    }
    if (officer.has(StaffRole.SECURITY_OFFICER) || officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      offers.addAll(reopening(vetted.stage()));
    }
    if (officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      offers.addAll(supervising(vetted));
      if (HandOver.reassignable(vetted.stage())) {
        offers.add(HAND_OVER);
      }
    }
    offers.addAll(atTheTop(officer, vetted));
    return offers;
  }

  private static Set<Offer> atTheDesk(Officer officer, VettingCase vetted, Instant now) {
    return switch (vetted.stage()) {
      case Queued _ -> EnumSet.of(CLAIM);
      case Claimed held when !held.holds(now) -> EnumSet.of(CLAIM);
      case Claimed held when held.heldBy(officer.username(), now) -> held(vetted);
      case SecondReview(var proposal)
          when officer.has(StaffRole.SECURITY_OFFICER)
              && !proposal.proposer().equals(officer.username()) ->
          EnumSet.of(REVIEW);
      case WaitingApplicant waiting -> resuming(officer, waiting.by());
      case WaitingAgency waiting -> resuming(officer, waiting.by());
      case OnHold hold -> resuming(officer, hold.by());
      case Claimed _, SecondReview _, Received _, AutoChecked _ -> Set.of();
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _, Closed _ -> Set.of();
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ -> Set.of();
      case Appealed _, Upheld _ -> Set.of();
    };
  }

  private static Set<Offer> held(VettingCase vetted) {
    var offers = EnumSet.copyOf(HOLDERS);
    if (vetted.course().rounds() >= Waiting.ROUNDS) {
      offers.remove(ASK_APPLICANT);
    }
    if (vetted.hits().isEmpty()) {
      offers.remove(JUDGE);
    }
    return offers;
  }

  private static Set<Offer> resuming(Officer officer, String by) {
    return by.equals(officer.username()) || officer.has(StaffRole.SECURITY_OFFICER)
        ? EnumSet.of(RESUME)
        : Set.of();
  }

  private static Set<Offer> reopening(Stage stage) {
    return switch (stage) {
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ -> EnumSet.of(REOPEN);
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> Set.of();
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> Set.of();
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ -> Set.of();
      case Appealed _, Upheld _, Closed _ -> Set.of();
    };
  }

  /// Of what is granted, whatever the stage; of nothing else.
  private static Set<Offer> supervising(VettingCase vetted) {
    if (!vetted.course().standing().granted()) {
      return Set.of();
    }
    return switch (vetted.stage()) {
      case Suspended _ -> EnumSet.of(REINSTATE, REVOKE);
      case ReinstateProposed _, RevokeProposed(Suspended _, _) -> Set.of();
      case RevokeProposed _ -> EnumSet.of(SUSPEND);
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> ends();
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> ends();
      case Cleared _, ClearedWithConditions _, Refused _ -> ends();
      case Revoked _, Appealed _, Upheld _, Lapsed _, Closed _ -> Set.of();
    };
  }

  private static Set<Offer> ends() {
    return EnumSet.of(SUSPEND, REVOKE);
  }

  /// What was proposed to the head, and what was appealed.
  private static Set<Offer> atTheTop(Officer officer, VettingCase vetted) {
    boolean head = officer.has(StaffRole.HEAD_OF_ACCREDITATION);
    boolean reviewer = head || officer.has(StaffRole.APPEALS_REVIEWER);
    var self = officer.username();
    if (head && vetted.stage() instanceof ReinstateProposed waiting && !waiting.by().equals(self)) {
      return EnumSet.of(ANSWER_REINSTATEMENT);
    }
    if (head
        && vetted.stage() instanceof RevokeProposed(_, var motion)
        && !motion.by().equals(self)) {
      return EnumSet.of(ANSWER_REVOCATION);
    }
    return reviewer
            && vetted.stage() instanceof Appealed
            && !vetted.course().people().contains(self)
        ? EnumSet.of(DECIDE_APPEAL)
        : Set.of();
  }
}
