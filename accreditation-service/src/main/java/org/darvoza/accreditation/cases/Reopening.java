package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DossierChanged;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// How a decided case is looked at again. What was granted stays in force meanwhile, unless the
/// identity it was granted to is another now: then the decision is void.
public final class Reopening {

  private Reopening() {}

  /// An officer learnt something new.
  public static Outcome<VettingCase> reopen(
      VettingCase vetted, Officer officer, @Nullable Note note, long version, Instant now) {
    if (!officer.has(StaffRole.SECURITY_OFFICER) && !officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      return VettingCase.refused(Refusal.SECURITY_OFFICERS_ONLY);
    }
    return switch (vetted.stage()) {
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ ->
          version == vetted.version()
              ? new Draft(vetted)
                  .by(officer)
                  .note(note)
                  .mark(Mark.REOPENED)
                  .to(new Queued(), new CaseReopened(vetted.registrationId(), false, now))
              : VettingCase.refused(Refusal.STALE_VERSION);
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ ->
          VettingCase.refused(Refusal.NOTHING_TO_REOPEN);
      case WaitingApplicant _, WaitingAgency _, OnHold _ ->
          VettingCase.refused(Refusal.NOTHING_TO_REOPEN);
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ ->
          VettingCase.refused(vetted.stage().why(Refusal.NOTHING_TO_REOPEN));
      case Appealed _, Upheld _, Closed _ ->
          VettingCase.refused(vetted.stage().why(Refusal.NOTHING_TO_REOPEN));
    };
  }

  /// The applicant changed what the case is about. Whoever is somebody else now is checked and
  /// decided anew; a revocation or a refusal under appeal is not escaped that way. Who comes as
  /// something else stays cleared, and officers look at what he is entitled to. Where letters go
  /// and how somebody travels is nothing to decide about.
  public static Outcome<VettingCase> amend(VettingCase vetted, Amendment amended, Instant now) {
    if (amended.touches(FieldClass.IDENTITY)) {
      return anotherIdentity(draft(vetted, amended, now), vetted, amended, now);
    }
    var same = amended.ofTheSame(vetted);
    return amended.touches(FieldClass.ROLE)
        ? anotherRole(draft(vetted, same, now), vetted, same, now)
        : noted(draft(vetted, same, now).quietly(), vetted, same);
  }

  private static Draft draft(VettingCase vetted, Amendment amended, Instant now) {
    var draft = new Draft(vetted).amended(amended, now);
    return amended.newAddress() ? draft.origin(Origin.known(vetted).moved(now)) : draft;
  }

  private static Outcome<VettingCase> noted(Draft draft, VettingCase vetted, Amendment amended) {
    return switch (vetted.stage()) {
      case Revoked _, Upheld _, Closed _ -> refused(vetted);
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _, Appealed _ ->
          draft.to(vetted.stage(), changed(amended));
      case WaitingApplicant _, WaitingAgency _, OnHold _ ->
          draft.to(vetted.stage(), changed(amended));
      case Suspended _, ReinstateProposed _, RevokeProposed _ ->
          draft.to(vetted.stage(), changed(amended));
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ ->
          draft.to(vetted.stage(), changed(amended));
    };
  }

  /// The rules look again wherever nobody is at work on the case: some ask what somebody comes as.
  private static Outcome<VettingCase> anotherRole(
      Draft draft, VettingCase vetted, Amendment amended, Instant now) {
    var _ = marked(draft, vetted, Mark.ROLE_CHANGED);
    return switch (vetted.stage()) {
      case Revoked _, Appealed _, Upheld _, Closed _ -> refused(vetted);
      case Received _, AutoChecked _, Queued _ -> draft.to(new Received(), changed(amended));
      case Claimed _, SecondReview _ -> draft.to(vetted.stage(), changed(amended));
      case WaitingApplicant _, WaitingAgency _, OnHold _ ->
          draft.to(vetted.stage(), changed(amended));
      case Suspended _, ReinstateProposed _, RevokeProposed _ ->
          draft.to(vetted.stage(), changed(amended));
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ ->
          draft
              .mark(Mark.REOPENED)
              .to(new Received(), new CaseReopened(vetted.registrationId(), false, now));
    };
  }

  private static Outcome<VettingCase> anotherIdentity(
      Draft draft, VettingCase vetted, Amendment amended, Instant now) {
    var _ = draft.checks(List.of()).hits(List.of()).undone(vetted.course().standing(), now);
    var _ = marked(draft, vetted, Mark.IDENTITY_CHANGED);
    return switch (vetted.stage()) {
      case Revoked _, Appealed _, Upheld _, Closed _ -> refused(vetted);
      case Stage stage when stage.undecided() && !vetted.course().standing().granted() ->
          draft.to(new Received(), privately(vetted, amended, now));
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ ->
          voided(draft, vetted, now);
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> voided(draft, vetted, now);
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ -> voided(draft, vetted, now);
      case Suspended _, ReinstateProposed _, RevokeProposed _ -> voided(draft, vetted, now);
    };
  }

  private static Draft marked(Draft draft, VettingCase vetted, Mark mark) {
    return again(vetted) ? draft.mark(mark) : draft;
  }

  /// Whether officers may have seen the case: before that, nobody compares it with anything, and it
  /// is still to be announced when it comes into the queue for the first time.
  private static boolean again(VettingCase vetted) {
    boolean unchecked = vetted.stage() instanceof Received || vetted.stage() instanceof AutoChecked;
    return !unchecked || vetted.course().amended();
  }

  /// Nothing had been decided, so that nothing is void.
  private static Record privately(VettingCase vetted, Amendment amended, Instant now) {
    return vetted.stage() instanceof WaitingApplicant
        ? new InformationRequestEnded(vetted.registrationId(), now)
        : changed(amended);
  }

  private static DossierChanged changed(Amendment amended) {
    return new DossierChanged(amended.category(), amended.identityHash());
  }

  private static Outcome<VettingCase> refused(VettingCase vetted) {
    return VettingCase.refused(vetted.stage().why(Refusal.CLOSED));
  }

  private static Outcome<VettingCase> voided(Draft draft, VettingCase vetted, Instant now) {
    return draft.to(new Received(), new CaseReopened(vetted.registrationId(), true, now));
  }
}
