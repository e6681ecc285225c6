package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.*;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Outcome;

/// Others who come on the document of a case.
final class Duplicates {

  private Duplicates() {}

  /// An undecided case changes its lane, and a waiting proposal can no longer be confirmed: its
  /// officer did not know.
  static Outcome<VettingCase> arrived(VettingCase vetted, String other) {
    return switch (vetted.stage()) {
      case Queued _, Claimed _, SecondReview _, WaitingApplicant _, WaitingAgency _, OnHold _ ->
          new Draft(vetted)
              .checks(with(vetted, other))
              .to(vetted.stage(), new DuplicateArrived(other));
      case Received _, AutoChecked _, Cleared _, ClearedWithConditions _, Refused _ ->
          VettingCase.refused(vetted.stage().why(Refusal.ALREADY_DECIDED));
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ ->
          VettingCase.refused(vetted.stage().why(Refusal.ALREADY_DECIDED));
      case Appealed _, Upheld _, Lapsed _, Closed _ ->
          VettingCase.refused(vetted.stage().why(Refusal.ALREADY_DECIDED));
    };
  }

  private static List<Check> with(VettingCase vetted, String other) {
    var found = RuleBook.duplicateOf(other);
    var kept =
        vetted.checks().stream()
            .filter(check -> check.flagged() || !check.rule().equals(found.rule()));
    return Stream.concat(kept, Stream.of(found)).toList();
  }
}
