package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DecisionStands;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;

/// What follows from a decision: the stage, and what the person is told.
final class Decided {

  private Decided() {}

  /// Who was told so before is not told again.
  static Outcome<VettingCase> by(Decision decision, Draft draft, VettingCase vetted) {
    var id = vetted.registrationId();
    var at = decision.at();
    var standing = vetted.course().standing();
    return switch (decision.proposal().verdict()) {
      case CLEAR ->
          standing == Standing.GRANTED
              ? draft.settled().to(new Cleared(decision), new DecisionStands(Verdict.CLEAR))
              : draft
                  .told(Standing.GRANTED, at)
                  .to(new Cleared(decision), new AccreditationGranted(id, false, at));
      case CLEAR_WITH_CONDITIONS ->
          draft
              .told(Standing.GRANTED_WITH_CONDITIONS, at)
              .to(new ClearedWithConditions(decision), new AccreditationGranted(id, true, at));
      case REFUSE ->
          standing == Standing.REFUSED
              ? draft.settled().to(new Refused(decision), new DecisionStands(Verdict.REFUSE))
              : draft
                  .told(Standing.REFUSED, at)
                  .to(new Refused(decision), new AccreditationRefused(id, at));
    };
  }
}
