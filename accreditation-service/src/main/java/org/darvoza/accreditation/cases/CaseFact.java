package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Stage.ReasonCode;
import org.darvoza.accreditation.cases.Stage.Verdict;
import org.darvoza.accreditation.cases.VettingCase.Lane;

/// What only the ledger learns of a case. Ids, codes and hashes; never a note, never a name. What
/// others may learn are the contract's `AccreditationEvent`s.
sealed interface CaseFact {

  record CaseReceived(String reference, String identityHash, Instant dueAt) implements CaseFact {}

  /// `findings`: the codes of the flagged checks.
  record ChecksCompleted(Lane lane, List<String> findings) implements CaseFact {}

  /// Another person, or the same again, came later on this case's document.
  record DuplicateArrived(String reference) implements CaseFact {}

  record CaseClaimed(String officer, Instant until) implements CaseFact {}

  record LeaseRenewed(String officer, Instant until) implements CaseFact {}

  record CaseReleased(String officer) implements CaseFact {}

  record DecisionProposed(
      Verdict verdict, ReasonCode reasonCode, String proposer, long onVersion, String identityHash)
      implements CaseFact {}

  record ProposalReturned(String officer, String proposer) implements CaseFact {}
}
