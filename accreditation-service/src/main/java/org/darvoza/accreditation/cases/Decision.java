package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.jspecify.annotations.Nullable;

/// What was decided, and on which data: a proposal and who confirmed it. `confirmer` is null where
/// the policy asks for one pair of eyes.
public record Decision(Proposal proposal, @Nullable String confirmer, Instant at) {

  public enum Verdict {
    CLEAR,
    CLEAR_WITH_CONDITIONS,
    REFUSE
  }

  /// Why, from a closed list; the words around it are in the note.
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
