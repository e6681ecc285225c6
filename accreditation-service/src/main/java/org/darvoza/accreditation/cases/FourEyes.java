package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DecisionProposed;
import org.darvoza.accreditation.cases.CaseFact.ProposalReturned;
import org.darvoza.accreditation.cases.Decision.Conditions;
import org.darvoza.accreditation.cases.Decision.Proposal;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// How a proposal becomes a decision. Nothing but [#confirm], by another person and on the very
/// version that was proposed, leads there; save [#settle], where the conference asks for one pair
/// of eyes to clear.
public final class FourEyes {

  /// What an officer wants, and on which version.
  public record Wish(
      Verdict verdict,
      ReasonCode reasonCode,
      @Nullable Locked<Conditions> conditions,
      @Nullable Locked<String> note,
      long version) {}

  private FourEyes() {}

  public static Outcome<VettingCase> propose(
      VettingCase vetted, Officer officer, Wish wish, Instant now) {
    return vetted.whileHeld(
        officer,
        wish.version(),
        now,
        () ->
            objection(vetted, wish)
                .map(VettingCase::refused)
                .orElseGet(() -> proposed(vetted, officer, wish, now)));
  }

  private static Optional<Refusal> objection(VettingCase vetted, Wish wish) {
    if (!wish.verdict().reasons().contains(wish.reasonCode())) {
      return Optional.of(Refusal.REASON_DOES_NOT_FIT);
    }
    boolean unjudged = vetted.hits().stream().anyMatch(ListHit::open);
    return switch (wish.verdict()) {
      case CLEAR -> unjudged ? Optional.of(Refusal.UNJUDGED_HIT) : Optional.empty();
      case CLEAR_WITH_CONDITIONS -> {
        if (wish.conditions() == null) {
          yield Optional.of(Refusal.CONDITIONS_MISSING);
        }
        yield unjudged ? Optional.of(Refusal.UNJUDGED_HIT) : Optional.empty();
      }
      // What stands is taken back by a revocation alone: a new fact, and the head.
      case REFUSE ->
          vetted.course().standing().granted()
              ? Optional.of(Refusal.REVOCATION_NEEDED)
              : Optional.empty();
    };
  }

  private static Outcome<VettingCase> proposed(
      VettingCase vetted, Officer officer, Wish wish, Instant now) {
    var by = officer.username();
    var proposal =
        new Proposal(
            wish.verdict(),
            wish.reasonCode(),
            wish.conditions(),
            by,
            now,
            vetted.version(),
            vetted.identityHash(),
            vetted.documents().digests());
    return new Draft(vetted)
        .by(officer)
        .note(Note.of(Note.Act.PROPOSAL, by, wish.note(), now))
        .to(new SecondReview(proposal), DecisionProposed.of(proposal));
  }

  /// Follows a proposal at once where one pair of eyes is enough. A refusal always takes two.
  public static Outcome<VettingCase> settle(
      VettingCase vetted, Officer proposer, PairsOfEyes eyes, Instant now) {
    return underReview(
        vetted,
        proposal -> {
          boolean own = proposal.proposer().equals(proposer.username());
          return own && vetted.lane().pairsOf(eyes) == 1 && proposal.verdict() == Verdict.CLEAR
              ? Decided.by(new Decision(proposal, null, now), new Draft(vetted), vetted)
              : VettingCase.refused(Refusal.SECOND_OFFICER_NEEDED);
        });
  }

  public static Outcome<VettingCase> confirm(
      VettingCase vetted,
      Officer officer,
      long version,
      @Nullable Locked<String> note,
      Instant now) {
    return underReview(
        vetted,
        proposal -> {
          var why = refusal(vetted, proposal, officer, version);
          return why.isPresent()
              ? VettingCase.refused(why.get())
              : Decided.by(
                  new Decision(proposal, officer.username(), now),
                  new Draft(vetted)
                      .by(officer)
                      .note(Note.of(Note.Act.CONFIRMATION, officer.username(), note, now)),
                  vetted);
        });
  }

  private static Optional<Refusal> refusal(
      VettingCase vetted, Proposal proposal, Officer officer, long version) {
    var other = otherOfficer(proposal, officer);
    if (other.isPresent()) {
      return other;
    }
    if (!vetted.readAt(version)) {
      return Optional.of(Refusal.STALE_VERSION);
    }
    boolean unchanged = vetted.readAt(proposal.onVersion() + 1) && proposal.sealsThe(vetted);
    return unchanged ? Optional.empty() : Optional.of(Refusal.CHANGED_SINCE_PROPOSAL);
  }

  private static Optional<Refusal> otherOfficer(Proposal proposal, Officer officer) {
    if (proposal.proposer().equals(officer.username())) {
      return Optional.of(Refusal.SAME_PERSON);
    }
    return officer.has(StaffRole.SECURITY_OFFICER)
        ? Optional.empty()
        : Optional.of(Refusal.SECURITY_OFFICERS_ONLY);
  }

  /// One of many, unread: only a clearance that a colleague proposed on a case without hits.
  public static Outcome<VettingCase> confirmInBulk(
      VettingCase vetted, Officer officer, Instant now) {
    return underReview(
        vetted,
        proposal -> {
          if (vetted.lane() != Lane.GREEN) {
            return VettingCase.refused(Refusal.HAS_HITS);
          }
          if (proposal.proposer().equals(AutoClear.PROPOSER)) {
            return VettingCase.refused(Refusal.PEOPLE_DECIDE); // a sample is there to be read
          }
          return proposal.verdict() == Verdict.CLEAR
              ? confirm(vetted, officer, vetted.version(), null, now)
              : VettingCase.refused(Refusal.NOT_A_CLEARANCE);
        });
  }

  public static Outcome<VettingCase> sendBack(
      VettingCase vetted,
      Officer officer,
      long version,
      @Nullable Locked<String> note,
      Instant now) {
    return underReview(
        vetted,
        proposal -> {
          var other = otherOfficer(proposal, officer);
          if (other.isPresent() || version != vetted.version()) {
            return VettingCase.refused(other.orElse(Refusal.STALE_VERSION));
          }
          return new Draft(vetted)
              .by(officer)
              .note(Note.of(Note.Act.RETURN, officer.username(), note, now))
              .to(new Queued(), new ProposalReturned(officer.username(), proposal.proposer()));
        });
  }

  private static Outcome<VettingCase> underReview(
      VettingCase vetted, Function<Proposal, Outcome<VettingCase>> act) {
    return vetted.stage() instanceof SecondReview(var proposal)
        ? act.apply(proposal)
        : VettingCase.refused(vetted.stage().why(Refusal.NOT_PROPOSED));
  }
}
