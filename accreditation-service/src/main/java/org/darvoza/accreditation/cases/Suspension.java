package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.ReinstatementDeclined;
import org.darvoza.accreditation.cases.CaseFact.ReinstatementProposed;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// The emergency path: a supervisor alone, for a short time, and counted. It ends by itself; to end
/// it earlier takes two, as a revocation does.
public final class Suspension {

  public static final Duration LONGEST = Duration.ofHours(2);

  public enum Ground {
    SECURITY_INCIDENT,
    LIST_HIT,
    IDENTITY_DOUBTFUL,
    BADGE_MISUSED,
    REQUEST_OF_AN_AUTHORITY
  }

  /// One suspension as it was ordered; a case keeps all of them.
  public record Order(Ground ground, String by, Instant at, Instant until) {}

  private Suspension() {}

  /// Whatever the stage: what counts is that an accreditation is in force.
  public static Outcome<VettingCase> suspend(
      VettingCase vetted, Officer officer, Order order, @Nullable Note note, long version) {
    if (!officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      return VettingCase.refused(Refusal.SUPERVISORS_ONLY);
    }
    if (!vetted.course().standing().granted()) {
      return VettingCase.refused(Refusal.NOT_GRANTED);
    }
    if (version != vetted.version()) {
      return VettingCase.refused(Refusal.STALE_VERSION);
    }
    var suspended = suspended(vetted.stage(), order);
    if (suspended.isEmpty()) {
      return VettingCase.refused(Refusal.SUSPENDED);
    }
    return new Draft(vetted)
        .by(officer)
        .note(note)
        .suspension(order)
        .to(
            suspended.get(),
            new AccreditationSuspended(vetted.registrationId(), order.until(), order.at()));
  }

  /// Empty if it is suspended already. Nobody holds a case through a suspension, and no proposal to
  /// decide outlives it; one to revoke does.
  private static Optional<Stage> suspended(Stage stage, Order order) {
    return switch (stage) {
      case Suspended _, ReinstateProposed _ -> Optional.empty();
      case RevokeProposed(Suspended _, _) -> Optional.empty();
      case RevokeProposed(var before, var motion) ->
          Optional.of(new RevokeProposed(suspended(order, before), motion));
      case Claimed _, SecondReview _ -> Optional.of(suspended(order, new Queued()));
      case Received _, AutoChecked _, Queued _ -> Optional.of(suspended(order, stage));
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> Optional.of(suspended(order, stage));
      case Cleared _, ClearedWithConditions _, Refused _ -> Optional.of(suspended(order, stage));
      case Revoked _, Appealed _, Upheld _, Lapsed _, Closed _ -> Optional.empty();
    };
  }

  private static Suspended suspended(Order order, Stage before) {
    return new Suspended(before, order.ground(), order.until(), order.by());
  }

  public static Outcome<VettingCase> proposeReinstatement(
      VettingCase vetted, Officer officer, @Nullable Note note, long version) {
    if (!officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      return VettingCase.refused(Refusal.SUPERVISORS_ONLY);
    }
    if (!(vetted.stage() instanceof Suspended suspended)) {
      return VettingCase.refused(Refusal.NOT_SUSPENDED);
    }
    if (version != vetted.version()) {
      return VettingCase.refused(Refusal.STALE_VERSION);
    }
    return new Draft(vetted)
        .by(officer)
        .note(note)
        .to(
            new ReinstateProposed(suspended, officer.username(), version),
            new ReinstatementProposed(officer.username()));
  }

  public static Outcome<VettingCase> confirmReinstatement(
      VettingCase vetted, Officer head, @Nullable Note note, long version, Instant now) {
    return proposed(
        vetted,
        head,
        version,
        () -> reinstated(new Draft(vetted).by(head).note(note), vetted, now));
  }

  public static Outcome<VettingCase> declineReinstatement(
      VettingCase vetted, Officer head, @Nullable Note note, long version) {
    return proposed(
        vetted,
        head,
        version,
        () ->
            new Draft(vetted)
                .by(head)
                .note(note)
                .to(suspended(vetted), new ReinstatementDeclined(head.username())));
  }

  private static Suspended suspended(VettingCase vetted) {
    return ((ReinstateProposed) vetted.stage()).suspended();
  }

  private static Outcome<VettingCase> proposed(
      VettingCase vetted, Officer head, long version, Supplier<Outcome<VettingCase>> act) {
    if (!head.has(StaffRole.HEAD_OF_ACCREDITATION)) {
      return VettingCase.refused(Refusal.HEAD_ONLY);
    }
    if (!(vetted.stage() instanceof ReinstateProposed proposal)) {
      return VettingCase.refused(Refusal.NOT_PROPOSED);
    }
    if (proposal.by().equals(head.username())) {
      return VettingCase.refused(Refusal.SAME_PERSON);
    }
    return version == vetted.version() ? act.get() : VettingCase.refused(Refusal.STALE_VERSION);
  }

  /// The two hours are over.
  static Outcome<VettingCase> ended(VettingCase vetted, Instant now) {
    return reinstated(new Draft(vetted), vetted, now);
  }

  private static Outcome<VettingCase> reinstated(Draft draft, VettingCase vetted, Instant now) {
    var fact = new AccreditationReinstated(vetted.registrationId(), now);
    if (vetted.stage() instanceof RevokeProposed(Suspended suspended, var motion)) {
      return draft.to(new RevokeProposed(suspended.before(), motion), fact);
    }
    var suspended =
        vetted.stage() instanceof ReinstateProposed proposal
            ? proposal.suspended()
            : (Suspended) vetted.stage();
    return restored(draft, vetted, suspended.before(), fact);
  }

  /// Where the case stood; but what came meanwhile is looked at first.
  static Outcome<VettingCase> restored(Draft draft, VettingCase vetted, Stage before, Record fact) {
    if (before.decided().isPresent() && vetted.hits().stream().anyMatch(ListHit::open)) {
      return draft.mark(Mark.REOPENED).to(new Queued(), fact);
    }
    boolean answered =
        before instanceof WaitingApplicant waiting
            && vetted.course().replies().stream()
                .anyMatch(reply -> reply.at().isAfter(waiting.since()));
    return answered ? draft.mark(Mark.ANSWERED).to(new Queued(), fact) : draft.to(before, fact);
  }
}
