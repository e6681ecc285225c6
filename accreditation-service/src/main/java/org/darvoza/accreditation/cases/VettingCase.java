package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.*;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.jspecify.annotations.Nullable;

/// One person's vetting, from the registration to the decision; its id is the registration's. How a
/// proposal becomes a decision is told by [FourEyes].
///
/// `identityHash` is a keyed digest of person and document, `documentIndex` one of the document
/// alone: equal values tell equal data without telling the data.
public record VettingCase(
    String id,
    long version,
    String reference,
    String conference,
    Category category,
    Represents delegation,
    Instant openedAt,
    Instant dueAt,
    Lane lane,
    List<Check> checks,
    Locked<Dossier> dossier,
    String identityHash,
    String documentIndex,
    List<Note> notes,
    Stage stage)
    implements Aggregate {

  static final Duration LEASE = Duration.ofMinutes(15);
  static final Duration TIME_TO_DECIDE = Duration.ofHours(72);

  public enum Lane {
    ROUTINE,
    ATTENTION
  }

  /// What an officer wrote for his colleagues, and at which act.
  public record Note(Act on, String by, Instant at, Locked<String> text) {
    public enum Act {
      PROPOSAL,
      CONFIRMATION,
      RETURN
    }
  }

  public Outcome<VettingCase> screened(List<Check> found) {
    return switch (stage) {
      case Received _ -> {
        var next = next(found, notes, new AutoChecked());
        yield new Changed<>(next, new ChecksCompleted(next.lane, next.flags()));
      }
      case AutoChecked _, Queued _, Claimed _, SecondReview _ -> refused(Refusal.ALREADY_SCREENED);
      case Cleared _, ClearedWithConditions _, Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  public Outcome<VettingCase> queue(Instant now) {
    return switch (stage) {
      case AutoChecked _ -> to(new Queued(), new CaseOpened(registrationId(), now));
      case Received _ -> refused(Refusal.NOT_SCREENED_YET);
      case Queued _, Claimed _, SecondReview _ -> refused(Refusal.ALREADY_SCREENED);
      case Cleared _, ClearedWithConditions _, Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  /// A later registration came on the same document. An undecided case goes to the attention lane,
  /// and a waiting proposal can no longer be confirmed: its officer did not know.
  public Outcome<VettingCase> duplicateArrived(String other) {
    return switch (stage) {
      case Queued _, Claimed _, SecondReview _ ->
          new Changed<>(next(withDuplicate(other), notes, stage), new DuplicateArrived(other));
      case Received _, AutoChecked _ -> refused(Refusal.NOT_SCREENED_YET);
      case Cleared _, ClearedWithConditions _, Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  private List<Check> withDuplicate(String other) {
    var found = RuleBook.duplicateOf(other);
    var kept =
        checks.stream().filter(check -> check.flagged() || !check.rule().equals(found.rule()));
    return Stream.concat(kept, Stream.of(found)).toList();
  }

  public Outcome<VettingCase> claim(Officer officer, Instant now) {
    var claimed = new Claimed(officer.username(), now.plus(LEASE));
    return switch (stage) {
      case Claimed held when held.holds(now) && !held.heldBy(officer.username(), now) ->
          refused(Refusal.HELD_BY_ANOTHER_OFFICER);
      case Queued _, Claimed _ -> to(claimed, new CaseClaimed(claimed.officer(), claimed.until()));
      case Received _, AutoChecked _ -> refused(Refusal.NOT_SCREENED_YET);
      case SecondReview _ -> refused(Refusal.IN_SECOND_REVIEW);
      case Cleared _, ClearedWithConditions _, Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  public Outcome<VettingCase> release(Officer officer, Instant now) {
    return whileHeld(officer, now, () -> to(new Queued(), new CaseReleased(officer.username())));
  }

  public Outcome<VettingCase> renew(Officer officer, Instant now) {
    var claimed = new Claimed(officer.username(), now.plus(LEASE));
    return whileHeld(
        officer, now, () -> to(claimed, new LeaseRenewed(claimed.officer(), claimed.until())));
  }

  /// The registration was withdrawn; whatever was granted on it ends.
  public Outcome<VettingCase> close(Instant now) {
    return switch (stage) {
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> closed(now);
      case Cleared _, ClearedWithConditions _ -> closed(now);
      case Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  private Outcome<VettingCase> closed(Instant now) {
    return to(new Closed(now), new CaseClosed(registrationId(), now));
  }

  /// An act that only the holder may do, and only while the lease runs.
  Outcome<VettingCase> whileHeld(Officer officer, Instant now, Supplier<Outcome<VettingCase>> act) {
    return switch (stage) {
      case Claimed held when held.heldBy(officer.username(), now) -> act.get();
      case Claimed held when held.holds(now) -> refused(Refusal.HELD_BY_ANOTHER_OFFICER);
      case Queued _, Claimed _ -> refused(Refusal.NOT_HELD);
      case Received _, AutoChecked _ -> refused(Refusal.NOT_SCREENED_YET);
      case SecondReview _ -> refused(Refusal.IN_SECOND_REVIEW);
      case Cleared _, ClearedWithConditions _, Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Closed _ -> refused(Refusal.CLOSED);
    };
  }

  Outcome<VettingCase> to(Stage stage, Record fact) {
    return new Changed<>(next(checks, notes, stage), fact);
  }

  /// To a stage, leaving a note if one was written.
  Outcome<VettingCase> to(Stage stage, Record fact, @Nullable Note note) {
    var all = note == null ? notes : Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Changed<>(next(checks, all, stage), fact);
  }

  static Outcome<VettingCase> refused(Refusal why) {
    return new Outcome.Refused<>(why);
  }

  private VettingCase next(List<Check> checks, List<Note> notes, Stage stage) {
    return new VettingCase(
        id,
        version + 1,
        reference,
        conference,
        category,
        delegation,
        openedAt,
        dueAt,
        checks.stream().anyMatch(Check::flagged) ? Lane.ATTENTION : Lane.ROUTINE,
        checks,
        dossier,
        identityHash,
        documentIndex,
        notes,
        stage);
  }

  /// The codes of what the rules pointed out.
  public List<String> flags() {
    return checks.stream().filter(Check::flagged).map(Check::code).toList();
  }

  RegistrationId registrationId() {
    return new RegistrationId(id);
  }
}
