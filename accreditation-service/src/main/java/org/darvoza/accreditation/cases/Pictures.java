package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DocumentNoted;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Documents.Provided;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.DocumentKind;

/// What the person's pictures do to a case. One that comes for the first time is a new fact for the
/// officers and takes nothing back; one that comes in place of another that a decision was made on
/// is another identity, as far as anybody has seen: the decision is void.
public final class Pictures {

  private Pictures() {}

  /// A waiting proposal was made without it, so it goes back into the queue; and a hold that waited
  /// for documents is over. A case that is finally decided shows it all the same.
  public static Outcome<VettingCase> arrived(VettingCase vetted, Provided document) {
    var before = vetted.documents().of(document.kind());
    if (before.isPresent() && !document.replaces(before.get())) {
      return VettingCase.refused(Refusal.NOTHING_NEW);
    }
    var draft = new Draft(vetted).document(document);
    if (looked(vetted)) {
      var _ = draft.mark(before.isPresent() ? Mark.DOCUMENT_REPLACED : Mark.DOCUMENT_ADDED);
    }
    var fact =
        new DocumentNoted(
            document.kind(), document.sha256(), before.map(Provided::sha256).orElse(null));
    return switch (vetted.stage()) {
      case SecondReview _ -> draft.to(new Queued(), fact);
      case OnHold hold when hold.reason() == OnHold.Reason.AWAITING_DOCUMENTS ->
          draft.to(new Queued(), fact);
      case Received _, AutoChecked _, Queued _, Claimed _ -> draft.to(vetted.stage(), fact);
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> draft.to(vetted.stage(), fact);
      case Cleared _, ClearedWithConditions _, Refused _ -> draft.to(vetted.stage(), fact);
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ ->
          draft.to(vetted.stage(), fact);
      case Appealed _, Upheld _, Lapsed _ -> draft.to(vetted.stage(), fact);
      case Closed _ -> VettingCase.refused(Refusal.CLOSED);
    };
  }

  /// Whether somebody may have an opinion of the case that the picture is news to.
  private static boolean looked(VettingCase vetted) {
    return switch (vetted.stage()) {
      case Received _, AutoChecked _, Queued _ -> !vetted.course().people().isEmpty();
      case Claimed _, SecondReview _, WaitingApplicant _, WaitingAgency _, OnHold _ -> true;
      case Cleared _, ClearedWithConditions _, Refused _ -> true;
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ -> true;
      case Appealed _, Upheld _, Lapsed _, Closed _ -> true;
    };
  }

  /// Follows [#arrived]: whether what stands still rests on what the person shows. The rules have
  /// nothing to look at anew, so the case goes to the officers at once, and no machine clears it.
  public static Outcome<VettingCase> weighed(VettingCase vetted, Instant now) {
    if (vetted.documents().holdWhatWasDecidedOn()) {
      return VettingCase.refused(Refusal.NOTHING_NEW);
    }
    return switch (vetted.stage()) {
      case Revoked _, Appealed _, Upheld _, Closed _ ->
          VettingCase.refused(vetted.stage().why(Refusal.CLOSED));
      case Stage stage when stage.undecided() && !vetted.course().standing().granted() ->
          VettingCase.refused(Refusal.NOTHING_NEW); // the officers are at it
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> voided(vetted, now);
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> voided(vetted, now);
      case Cleared _, ClearedWithConditions _, Refused _, Lapsed _ -> voided(vetted, now);
      case Suspended _, ReinstateProposed _, RevokeProposed _ -> voided(vetted, now);
    };
  }

  /// One that the rules have not looked at keeps its place before them.
  private static Outcome<VettingCase> voided(VettingCase vetted, Instant now) {
    boolean unchecked = vetted.stage() instanceof Received || vetted.stage() instanceof AutoChecked;
    return new Draft(vetted)
        .told(Standing.NONE, now)
        .mark(Mark.DOCUMENT_REPLACED)
        .to(
            unchecked ? vetted.stage() : new Queued(),
            new CaseReopened(vetted.registrationId(), true, now));
  }

  /// The line about the photo among the checks, as it is now; none while there is no photo.
  static List<Check> settled(List<Check> checks, Documents documents) {
    var found = documents.of(DocumentKind.PHOTO).map(photo -> RuleBook.photo(photo.broken()));
    if (found.isEmpty()) {
      return checks;
    }
    var others = checks.stream().filter(check -> !check.rule().equals(found.get().rule()));
    return Stream.concat(others, found.stream()).toList();
  }
}
