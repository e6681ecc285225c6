package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.screening.match.Band;
import org.jspecify.annotations.Nullable;

/// What only the ledger learns of a case. Ids, codes and hashes; never a note, never a name. What
/// others may learn are the contract's `AccreditationEvent`s.
public sealed interface CaseFact {

  record CaseReceived(String reference, String identityHash, Instant dueAt) implements CaseFact {}

  /// `findings`: the codes of the flagged checks.
  record ChecksCompleted(Lane lane, List<String> findings) implements CaseFact {}

  /// Checked again after a change; the others know of the case already.
  record CaseRequeued() implements CaseFact {}

  /// Another person, or the same again, came later on this case's document.
  record DuplicateArrived(String reference) implements CaseFact {}

  /// Somebody who reads the letters to the person said that they arrive.
  record AddressConfirmationNoted() implements CaseFact {}

  /// Nobody did for a day.
  record AddressOverdue() implements CaseFact {}

  /// The lists were asked, and answered otherwise than before.
  record HitsFound(List<Entry> entries) implements CaseFact {
    record Entry(String list, String entryId, Band band, String entryDigest) {
      static Entry of(ListHit hit) {
        return new Entry(hit.list(), hit.entryId(), hit.band(), hit.entryDigest());
      }
    }
  }

  record HitJudged(String list, String entryId, Band band, boolean samePerson, String officer)
      implements CaseFact {}

  record CaseClaimed(String officer, Instant until) implements CaseFact {}

  record LeaseRenewed(String officer, Instant until) implements CaseFact {}

  record CaseReleased(String officer) implements CaseFact {}

  record CaseHandedOver(String from, String officer, Instant until) implements CaseFact {}

  /// By a supervisor; `from` is null where nobody held it.
  record CaseReassigned(String by, @Nullable String from, String officer, Instant until)
      implements CaseFact {}

  record PutOnHold(Stage.OnHold.Reason reason, Instant reviewAt, String officer)
      implements CaseFact {}

  /// `officer` is null where the review date came.
  record HoldEnded(@Nullable String officer) implements CaseFact {}

  /// The applicant's answers, when nobody waited for them any more.
  record AnswersKept() implements CaseFact {}

  record AgencyAsked(String requestId, String agency, List<Field> fields, Instant deadline)
      implements CaseFact {}

  record AgencyAnswered(String requestId, AgencyRequest.Result result) implements CaseFact {}

  /// `officer` is null where the deadline passed.
  record AgencyRequestEnded(String requestId, @Nullable String officer) implements CaseFact {}

  /// Names all that it was made on.
  record DecisionProposed(
      Verdict verdict,
      ReasonCode reasonCode,
      String proposer,
      long onVersion,
      String identityHash,
      List<String> documents)
      implements CaseFact {

    static DecisionProposed of(Decision.Proposal proposal) {
      return new DecisionProposed(
          proposal.verdict(),
          proposal.reasonCode(),
          proposal.proposer(),
          proposal.onVersion(),
          proposal.identityHash(),
          proposal.documents());
    }
  }

  record ProposalReturned(String officer, String proposer) implements CaseFact {}

  /// Looked at again, decided as before: the person is not told twice.
  record DecisionStands(Verdict verdict) implements CaseFact {}

  /// A picture came; `replaced` is the digest of the one before it of its kind.
  record DocumentNoted(DocumentKind kind, String sha256, @Nullable String replaced)
      implements CaseFact {}

  record DossierChanged(Category category, String identityHash) implements CaseFact {}

  record ReinstatementProposed(String supervisor) implements CaseFact {}

  record ReinstatementDeclined(String head) implements CaseFact {}

  record RevocationProposed(Revocation.Ground ground, String supervisor, long onVersion)
      implements CaseFact {}

  record RevocationDeclined(String head, String supervisor) implements CaseFact {}

  record AppealReceived() implements CaseFact {}
}
