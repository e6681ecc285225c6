package org.darvoza.accreditation.rescreening;

import module java.base;

import org.darvoza.accreditation.rescreening.RescreeningFact.PeopleRescreened;
import org.darvoza.accreditation.rescreening.RescreeningFact.PhaseEnded;
import org.darvoza.accreditation.rescreening.RescreeningFact.RescreeningFinished;
import org.darvoza.accreditation.rescreening.RescreeningFact.RescreeningStarted;
import org.darvoza.accreditation.rescreening.RescreeningFact.RescreeningTaken;
import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/// How far everyone alive has been screened by the lists in force. A list that takes effect
/// meanwhile starts it anew. `after` is the last case looked at in this phase; `holder` is the
/// instance at work, for as long as its lease runs.
record Rescreening(
    String id,
    long version,
    String lists,
    int of,
    int done,
    int newHits,
    int failed,
    Phase phase,
    String after,
    String holder,
    Instant heldUntil,
    Instant startedAt,
    @Nullable Instant finishedAt)
    implements Aggregate {

  static final String ID = "rescreening";
  static final Duration LEASE = Duration.ofSeconds(15);

  enum Phase {
    ACCREDITED,
    ALL_OTHERS
  }

  /// Why a step was not made.
  enum Reason implements Outcome.Reason {
    ALREADY_STARTED,
    ALREADY_FINISHED,
    HELD_BY_ANOTHER_INSTANCE,
    MOVED_ON;

    @Override
    public int status() {
      return 409;
    }
  }

  static Outcome<Rescreening> start(
      Optional<Rescreening> present, String lists, int people, String holder, Instant now) {
    if (present.filter(it -> it.lists.equals(lists)).isPresent()) {
      return new Refused<>(Reason.ALREADY_STARTED);
    }
    long version = present.map(Rescreening::version).orElse(0L) + 1;
    var started =
        new Rescreening(
            ID,
            version,
            lists,
            people,
            0,
            0,
            0,
            Phase.ACCREDITED,
            "",
            holder,
            now.plus(LEASE),
            now,
            null);
    return new Changed<>(started, new RescreeningStarted(lists, people));
  }

  boolean heldBy(String instance, Instant now) {
    return holder.equals(instance) && heldUntil.isAfter(now);
  }

  /// Goes on with what another instance has left lying.
  Outcome<Rescreening> take(String instance, Instant now) {
    if (finishedAt != null) {
      return new Refused<>(Reason.ALREADY_FINISHED);
    }
    if (heldUntil.isAfter(now) && !holder.equals(instance)) {
      return new Refused<>(Reason.HELD_BY_ANOTHER_INSTANCE);
    }
    return new Changed<>(
        next(done, newHits, failed, phase, after, instance, now, null),
        new RescreeningTaken(instance));
  }

  /// Some people more. `seen` is the state that this work was begun on.
  Outcome<Rescreening> advance(Rescreening seen, Batch batch, Instant now) {
    if (!seen.lists.equals(lists) || seen.phase != phase || !seen.after.equals(after)) {
      return new Refused<>(Reason.MOVED_ON);
    }
    return new Changed<>(
        next(
            done + batch.people(),
            newHits + batch.newHits(),
            failed + batch.failed(),
            phase,
            batch.last(),
            seen.holder,
            now,
            null),
        new PeopleRescreened(phase, batch.people(), batch.newHits(), batch.failed()));
  }

  /// What became of the people up to the case `last`.
  record Batch(String last, int people, int newHits, int failed) {}

  /// Nobody is left in this phase.
  Outcome<Rescreening> endPhase(Rescreening seen, Instant now) {
    if (!seen.lists.equals(lists) || seen.phase != phase || !seen.after.equals(after)) {
      return new Refused<>(Reason.MOVED_ON);
    }
    return switch (phase) {
      case ACCREDITED ->
          new Changed<>(
              next(done, newHits, failed, Phase.ALL_OTHERS, "", holder, now, null),
              new PhaseEnded(phase));
      case ALL_OTHERS ->
          new Changed<>(
              next(done, newHits, failed, phase, after, holder, now, now),
              new RescreeningFinished(lists, done, newHits, failed));
    };
  }

  /// Those who slipped through are counted where they are found.
  Outcome<Rescreening> caughtUp(Rescreening seen, Batch batch, Instant now) {
    return seen.version != version
        ? new Refused<>(Reason.MOVED_ON)
        : new Changed<>(
            next(
                done + batch.people(),
                newHits + batch.newHits(),
                failed + batch.failed(),
                phase,
                after,
                holder,
                now,
                finishedAt),
            new PeopleRescreened(phase, batch.people(), batch.newHits(), batch.failed()));
  }

  private Rescreening next(
      int done,
      int newHits,
      int failed,
      Phase phase,
      String after,
      String holder,
      Instant now,
      @Nullable Instant finishedAt) {
    return new Rescreening(
        id,
        version + 1,
        lists,
        of,
        done,
        newHits,
        failed,
        phase,
        after,
        holder,
        now.plus(LEASE),
        startedAt,
        finishedAt);
  }
}
