package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.jspecify.annotations.Nullable;

/// What was decided, and on which data: a proposal and who confirmed it. `confirmer` is null where
/// the policy asks for one pair of eyes.
public record Decision(Proposal proposal, @Nullable String confirmer, Instant at) {

  /// What may be proposed, and the reasons that can stand for it: nobody is refused because
  /// concerns were resolved.
  public enum Verdict {
    CLEAR(
        ReasonCode.NO_OBJECTION,
        ReasonCode.CONCERNS_RESOLVED,
        ReasonCode.HOST_DECISION,
        ReasonCode.OTHER),
    CLEAR_WITH_CONDITIONS(
        ReasonCode.NO_OBJECTION,
        ReasonCode.CONCERNS_RESOLVED,
        ReasonCode.UNDER_AGE,
        ReasonCode.INCOMPLETE,
        ReasonCode.SECURITY_CONCERN,
        ReasonCode.HOST_DECISION,
        ReasonCode.OTHER),
    REFUSE(
        ReasonCode.DOCUMENT_INVALID,
        ReasonCode.IDENTITY_DOUBTFUL,
        ReasonCode.DUPLICATE,
        ReasonCode.LIST_MATCH,
        ReasonCode.UNDER_AGE,
        ReasonCode.INCOMPLETE,
        ReasonCode.SECURITY_CONCERN,
        ReasonCode.HOST_DECISION,
        ReasonCode.OTHER);

    private final List<ReasonCode> reasons;

    Verdict(ReasonCode... reasons) {
      this.reasons = List.of(reasons);
    }

    /// In the order in which they are offered.
    public List<ReasonCode> reasons() {
      return reasons;
    }
  }

  /// Why, from a closed list; the words around it are in the note. `APPEAL_ALLOWED` is no officer's
  /// to propose: it is written where an appeal is.
  public enum ReasonCode {
    NO_OBJECTION,
    CONCERNS_RESOLVED,
    DOCUMENT_INVALID,
    IDENTITY_DOUBTFUL,
    DUPLICATE,
    LIST_MATCH,
    UNDER_AGE,
    INCOMPLETE,
    SECURITY_CONCERN,
    HOST_DECISION,
    APPEAL_ALLOWED,
    OTHER
  }

  /// What one officer asks another to confirm: the version, the identity hash and the digests of
  /// the pictures are what he saw. Proposals from before pictures were kept name none.
  public record Proposal(
      Verdict verdict,
      ReasonCode reasonCode,
      @Nullable Locked<Conditions> conditions,
      String proposer,
      Instant at,
      long onVersion,
      String identityHash,
      List<String> documents) {

    public Proposal {
      documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /// Whether the case is still about what was seen.
    boolean sealsThe(VettingCase vetted) {
      return identityHash.equals(vetted.identityHash())
          && documents.equals(vetted.documents().digests());
    }
  }

  /// What the person may only do with, as the officers wrote it.
  public record Conditions(List<String> lines) {
    public Conditions {
      lines = List.copyOf(lines);
    }
  }
}
