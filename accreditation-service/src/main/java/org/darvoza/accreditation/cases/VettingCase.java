package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.*;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.jspecify.annotations.Nullable;

/// One person's vetting, from the registration to its end; its id is the registration's. Here is
/// how a case gets into the queue and into an officer's hands; the rest of its life is told by
/// [FourEyes], [Waiting], [Agencies], [Hits], [Suspension], [Revocation], [Reopening] and [Appeal].
///
/// `identityHash` is a keyed digest of person and document, `documentIndex` one of the document
/// alone, `personIndexes` are some of names with the date of birth: equal values tell equal data
/// without telling the data. `wakeAt`: when something has to happen by itself. A case from before
/// they were kept has neither `origin` nor `documents` nor `personIndexes`.
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
    List<ListHit> hits,
    Locked<Dossier> dossier,
    String identityHash,
    String documentIndex,
    Set<String> personIndexes,
    List<Note> notes,
    Course course,
    Stage stage,
    @Nullable Instant wakeAt,
    @Nullable Origin origin,
    Documents documents)
    implements Aggregate {

  public VettingCase {
    documents = Documents.orNone(documents);
    personIndexes = Set.copyOf(Objects.requireNonNullElse(personIndexes, Set.of()));
  }

  static final Duration LEASE = Duration.ofMinutes(15);

  /// What an officer wrote for his colleagues, and at which act.
  public record Note(Act on, String by, Instant at, Locked<String> text) {
    public enum Act {
      PROPOSAL,
      CONFIRMATION,
      RETURN,
      HOLD,
      INFORMATION_REQUEST,
      AGENCY_REQUEST,
      AGENCY_ANSWER,
      REOPENING,
      SUSPENSION,
      REINSTATEMENT,
      REVOCATION,
      APPEAL_DECISION
    }

    /// Null where nothing was written.
    public static @Nullable Note of(Act on, String by, @Nullable Locked<String> text, Instant now) {
      return text == null ? null : new Note(on, by, now, text);
    }
  }

  public Outcome<VettingCase> screened(List<Check> found) {
    if (!(stage instanceof Received)) {
      return refused(
          stage instanceof AutoChecked
              ? Refusal.ALREADY_SCREENED
              : stage.why(Refusal.ALREADY_SCREENED));
    }
    var settled = AddressWait.settled(found, origin);
    var flags = settled.stream().filter(Check::flagged).map(Check::code).toList();
    return draft()
        .checks(settled)
        .to(new AutoChecked(), new ChecksCompleted(Lane.of(settled, hits), flags));
  }

  /// The others hear of a case when it comes into the queue for the first time.
  public Outcome<VettingCase> queue(Instant now) {
    if (!(stage instanceof AutoChecked)) {
      return refused(stage.why(Refusal.ALREADY_SCREENED));
    }
    return draft()
        .to(
            new Queued(),
            course.amended() ? new CaseRequeued() : new CaseOpened(registrationId(), now));
  }

  /// A later registration came on the same document.
  public Outcome<VettingCase> duplicateArrived(String other) {
    return Duplicates.arrived(this, other);
  }

  public Outcome<VettingCase> claim(Officer officer, Instant now) {
    if (stage instanceof Claimed held && held.holds(now) && !held.heldBy(officer.username(), now)) {
      return refused(Refusal.HELD_BY_ANOTHER_OFFICER);
    }
    if (!(stage instanceof Queued || stage instanceof Claimed)) {
      return refused(stage.why(Refusal.NOT_HELD));
    }
    var claimed = new Claimed(officer.username(), now.plus(LEASE));
    return draft().by(officer).to(claimed, new CaseClaimed(claimed.officer(), claimed.until()));
  }

  public Outcome<VettingCase> release(Officer officer, Instant now) {
    return whileHeld(
        officer,
        version,
        now,
        () -> draft().to(new Queued(), new CaseReleased(officer.username())));
  }

  public Outcome<VettingCase> renew(Officer officer, Instant now) {
    var claimed = new Claimed(officer.username(), now.plus(LEASE));
    return whileHeld(
        officer,
        version,
        now,
        () -> draft().to(claimed, new LeaseRenewed(claimed.officer(), claimed.until())));
  }

  /// What the lists say now. `found` was searched for with this case's identity; whoever read it
  /// earlier asks only if [#identityHash] is still the same.
  public Outcome<VettingCase> rescreened(List<ListHit> found, Instant now) {
    return Hits.rescreened(this, found, now);
  }

  /// Whether an entry of a list is this person, as the holder sees it.
  public Outcome<VettingCase> judge(
      String list, String entryId, boolean samePerson, Officer officer, long on, Instant now) {
    return Hits.judge(this, list, entryId, samePerson, officer, on, now);
  }

  /// The registration was withdrawn; whatever was granted on it ends.
  public Outcome<VettingCase> close(Instant now) {
    return switch (stage) {
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ -> closed(now);
      case WaitingApplicant _, WaitingAgency _, OnHold _ -> closed(now);
      case Cleared _, ClearedWithConditions _ -> closed(now);
      case Suspended _, ReinstateProposed _, RevokeProposed _, Appealed _ -> closed(now);
      case Refused _, Revoked _, Upheld _, Lapsed _, Closed _ -> refused(stage.why(Refusal.CLOSED));
    };
  }

  private Outcome<VettingCase> closed(Instant now) {
    return draft()
        .told(Standing.NONE, now)
        .to(new Closed(now), new CaseClosed(registrationId(), now));
  }

  /// An act that only the holder may do, only while the lease runs, and on what he has read.
  Outcome<VettingCase> whileHeld(
      Officer officer, long on, Instant now, Supplier<Outcome<VettingCase>> act) {
    if (!(stage instanceof Claimed held) || !held.holds(now)) {
      return refused(stage.why(Refusal.NOT_HELD));
    }
    if (!held.heldBy(officer.username(), now)) {
      return refused(Refusal.HELD_BY_ANOTHER_OFFICER);
    }
    return readAt(on) ? act.get() : refused(Refusal.STALE_VERSION);
  }

  /// Whether who read that version has read all that matters.
  boolean readAt(long on) {
    return on == version || (origin != null && origin.onlyQuietBetween(on, version));
  }

  private Draft draft() {
    return new Draft(this);
  }

  static Outcome<VettingCase> refused(Refusal why) {
    return new Outcome.Refused<>(why);
  }

  /// The codes of what the rules pointed out.
  public List<String> flags() {
    return checks.stream().filter(Check::flagged).map(Check::code).toList();
  }

  RegistrationId registrationId() {
    return new RegistrationId(id);
  }
}
