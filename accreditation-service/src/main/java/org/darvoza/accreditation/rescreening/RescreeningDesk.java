package org.darvoza.accreditation.rescreening;

import module java.base;

import com.mongodb.MongoException;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.rescreening.SecondLook.Seen;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Screens everyone alive again, batch after batch. How far it has come is recorded in the
/// transaction of the batch, so that nothing is lost or repeated whenever it stops.
@Component
class RescreeningDesk {

  private static final Logger log = LoggerFactory.getLogger(RescreeningDesk.class);
  private static final int BATCH = 500;
  private static final Duration CATCH_EVERY = Duration.ofSeconds(3);
  private static final Actor SELF = new Actor.Automatic(Party.ACCREDITATION);

  private final Ledger ledger;
  private final VettingCases cases;
  private final Rescreenings rescreenings;
  private final SecondLook look;
  private final Clock clock;
  private volatile long nextCatch = System.nanoTime();

  RescreeningDesk(
      Ledger ledger, VettingCases cases, Rescreenings rescreenings, SecondLook look, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.rescreenings = rescreenings;
    this.look = look;
    this.clock = clock;
  }

  /// Does the next piece of work, if it is this instance's to do; whether there was any.
  boolean work(String instance) {
    var present = rescreenings.find();
    var lists = look.lists(); // read after the state: never older lists than those it tells of
    if (present.isEmpty() && lists.lists().isEmpty()) {
      return false;
    }
    if (present.filter(it -> it.lists().equals(lists.stamp())).isEmpty()) {
      return changed(
          step(it -> Rescreening.start(it, lists.stamp(), look.people(), instance, now())));
    }
    var rescreening = present.get();
    if (rescreening.finishedAt() != null) {
      return catchUp(rescreening, lists);
    }
    return rescreening.heldBy(instance, now())
        ? advance(rescreening, lists)
        : changed(step(it -> it.orElseThrow().take(instance, now())));
  }

  private boolean advance(Rescreening rescreening, Snapshot lists) {
    var rows = look.next(rescreening, BATCH);
    if (rows.isEmpty()) {
      return changed(step(it -> it.orElseThrow().endPhase(rescreening, now())));
    }
    var seen = look.at(rows, lists);
    var batch = Seen.batch(rows.getLast().id(), seen);
    record(seen, step(it -> it.orElseThrow().advance(rescreening, batch, now())));
    return true;
  }

  /// After the end, for as long as somebody may have been screened by the lists before.
  private boolean catchUp(Rescreening rescreening, Snapshot lists) {
    if (now().isAfter(LivePeople.missedUntil(rescreening)) || System.nanoTime() < nextCatch) {
      return false;
    }
    nextCatch = System.nanoTime() + CATCH_EVERY.toNanos();
    var seen =
        look.at(look.missed(rescreening, BATCH), lists).stream().filter(Seen::changed).toList();
    if (!seen.isEmpty()) {
      var batch = Seen.batch("", seen);
      record(seen, step(it -> it.orElseThrow().caughtUp(rescreening, batch, now())));
    }
    return false;
  }

  /// All in one transaction; if one case spoils it, each by itself, and that one is told of.
  private void record(List<Seen> seen, Step<Rescreening> progress) {
    var steps =
        seen.stream().filter(Seen::changed).<Step<?>>map(this::step).collect(Collectors.toList());
    try {
      var _ = ledger.recordAll(Stream.concat(steps.stream(), Stream.of(progress)).toList());
    } catch (MongoException | DataAccessException passing) {
      throw passing;
    } catch (RuntimeException spoilt) {
      steps.forEach(this::alone);
      var _ = ledger.record(progress);
    }
  }

  private void alone(Step<?> step) {
    try {
      var _ = ledger.record(step);
    } catch (MongoException | DataAccessException passing) {
      throw passing;
    } catch (RuntimeException e) {
      log.error("A case was not screened again: {}", e.getClass().getName());
    }
  }

  /// On the identity that was looked at: another one is screened in the ordinary way.
  private Step<VettingCase> step(Seen seen) {
    return new Step<>(
        SELF,
        cases.store(),
        seen.row().id(),
        present ->
            present
                .filter(it -> it.identityHash().equals(seen.row().identityHash()))
                .map(it -> it.rescreened(seen.hits(), now()))
                .orElseGet(() -> new Outcome.Refused<>(Refusal.STALE_VERSION)));
  }

  private Step<Rescreening> step(Function<Optional<Rescreening>, Outcome<Rescreening>> ask) {
    return new Step<>(SELF, rescreenings.store(), Rescreening.ID, ask);
  }

  private boolean changed(Step<Rescreening> step) {
    return ledger.record(step) instanceof Outcome.Changed<Rescreening>;
  }

  private Instant now() {
    return clock.instant();
  }
}
