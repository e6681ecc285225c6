package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.jspecify.annotations.Nullable;

/// What a case carries through its stages. `people`: every officer who ever acted on it; none of
/// them decides its appeal. `grantedAt`: since when what stands was granted. `rounds`: how often
/// the person was asked for something. `earlier`: what the case was about before the applicant last
/// changed it.
public record Course(
    Standing standing,
    @Nullable Instant grantedAt,
    List<String> people,
    List<Mark> marks,
    int rounds,
    List<Reply> replies,
    List<AgencyRequest> requests,
    List<Suspension.Order> suspensions,
    @Nullable Earlier earlier) {

  static final Course FRESH =
      new Course(
          Standing.NONE, null, List.of(), List.of(), 0, List.of(), List.of(), List.of(), null);

  /// What the person was last told. A decision that says the same again is not told twice.
  public enum Standing {
    NONE,
    GRANTED,
    GRANTED_WITH_CONDITIONS,
    REFUSED;

    /// Whether an accreditation is in force.
    public boolean granted() {
      return this == GRANTED || this == GRANTED_WITH_CONDITIONS;
    }
  }

  /// What the next officer should know of how the case came back into the queue.
  public enum Mark {
    ANSWERED,
    NOT_ANSWERED,
    AGENCY_NO_OBJECTION,
    AGENCY_OBJECTION,
    AGENCY_MORE_DATA,
    AGENCY_SILENT,
    HOLD_OVER,
    REOPENED,
    LIST_HIT,
    DOCUMENT_ADDED,
    DOCUMENT_REPLACED,
    IDENTITY_CHANGED,
    ROLE_CHANGED
  }

  /// Whether the applicant changed what officers may have seen.
  boolean amended() {
    return marks.contains(Mark.IDENTITY_CHANGED) || marks.contains(Mark.ROLE_CHANGED);
  }

  /// What was said before the applicant changed it, and when he last did. `category`: null in
  /// records from before it was kept. `undid`: what the person had been told that counts no longer
  /// for this; null where nothing does.
  public record Earlier(
      Locked<Dossier> dossier,
      Instant replacedAt,
      @Nullable Category category,
      @Nullable Standing undid) {}

  /// What the applicant answered.
  public record Reply(Instant at, Locked<Answers> answers) {}

  public Optional<AgencyRequest> request(String requestId) {
    return requests.stream().filter(request -> request.id().equals(requestId)).findFirst();
  }
}
