package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DecisionProposed;
import org.darvoza.accreditation.cases.CaseFact.ProposalReturned;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.Actor.Officer;
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
        now,
        () -> {
          if (wish.version() != vetted.version()) {
            return VettingCase.refused(Refusal.STALE_VERSION);
          }
          if (wish.verdict() == Verdict.CLEAR_WITH_CONDITIONS && wish.conditions() == null) {
            return VettingCase.refused(Refusal.CONDITIONS_MISSING);
          }
          return proposed(vetted, officer.username(), wish, now);
        });
  }

  private static Outcome<VettingCase> proposed(
      VettingCase vetted, String by, Wish wish, Instant now) {
    var proposal =
        new Proposal(
            wish.verdict(),
            wish.reasonCode(),
            wish.conditions(),
            by,
            now,
            vetted.version(),
            vetted.identityHash());
    var fact =
        new DecisionProposed(
            wish.verdict(), wish.reasonCode(), by, vetted.version(), vetted.identityHash());
    return vetted.to(
        new SecondReview(proposal), fact, note(Note.Act.PROPOSAL, by, wish.note(), now));
  }

  /// Follows a proposal at once where one pair of eyes is enough. A refusal always takes two.
  public static Outcome<VettingCase> settle(
      VettingCase vetted, Officer proposer, int pairsOfEyes, Instant now) {
    return underReview(
        vetted,
        proposal -> {
          boolean own = proposal.proposer().equals(proposer.username());
          return own && pairsOfEyes == 1 && proposal.verdict() == Verdict.CLEAR
              ? decided(vetted, new Decision(proposal, null, now), null)
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
              : decided(
                  vetted,
                  new Decision(proposal, officer.username(), now),
                  note(Note.Act.CONFIRMATION, officer.username(), note, now));
        });
  }

  private static Optional<Refusal> refusal(
      VettingCase vetted, Proposal proposal, Officer officer, long version) {
    var other = otherOfficer(proposal, officer);
    if (other.isPresent()) {
      return other;
    }
    if (version != vetted.version()) {
      return Optional.of(Refusal.STALE_VERSION);
    }
    boolean unchanged =
        vetted.version() == proposal.onVersion() + 1
            && vetted.identityHash().equals(proposal.identityHash());
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
          if (!vetted.flags().isEmpty()) {
            return VettingCase.refused(Refusal.HAS_HITS);
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
          return vetted.to(
              new Queued(),
              new ProposalReturned(officer.username(), proposal.proposer()),
              note(Note.Act.RETURN, officer.username(), note, now));
        });
  }

  private static Outcome<VettingCase> underReview(
      VettingCase vetted, Function<Proposal, Outcome<VettingCase>> act) {
    return switch (vetted.stage()) {
      case SecondReview(var proposal) -> act.apply(proposal);
      case Received _, AutoChecked _ -> VettingCase.refused(Refusal.NOT_SCREENED_YET);
      case Queued _, Claimed _ -> VettingCase.refused(Refusal.NOT_PROPOSED);
      case Cleared _, ClearedWithConditions _, Refused _ ->
          VettingCase.refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> VettingCase.refused(Refusal.CLOSED);
    };
  }

  private static Outcome<VettingCase> decided(
      VettingCase vetted, Decision decision, @Nullable Note note) {
    var id = vetted.registrationId();
    var at = decision.at();
    return switch (decision.proposal().verdict()) {
      case CLEAR -> vetted.to(new Cleared(decision), new AccreditationGranted(id, false, at), note);
      case CLEAR_WITH_CONDITIONS ->
          vetted.to(
              new ClearedWithConditions(decision), new AccreditationGranted(id, true, at), note);
      case REFUSE -> vetted.to(new Refused(decision), new AccreditationRefused(id, at), note);
    };
  }

  private static @Nullable Note note(
      Note.Act on, String by, @Nullable Locked<String> text, Instant now) {
    return text == null ? null : new Note(on, by, now, text);
  }
}
