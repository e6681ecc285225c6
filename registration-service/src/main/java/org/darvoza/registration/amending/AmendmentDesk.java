package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.registration.papers.Amendment;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Refusal;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Takes what applicants change of their registrations.
@Component
final class AmendmentDesk {

  /// What it takes to look at an amendment before it is recorded.
  @Component
  record Means(
      Registrations registrations, Papers papers, Conferences conferences, AmendmentCheck check) {}

  private final Ledger ledger;
  private final Means means;
  private final Clock clock;

  AmendmentDesk(Ledger ledger, Means means, Clock clock) {
    this.ledger = ledger;
    this.means = means;
    this.clock = clock;
  }

  sealed interface Answer {

    record Taken(long version, Effect effect) implements Answer {}

    /// By the path of the field.
    record Faulty(SortedMap<String, String> faults) implements Answer {}
  }

  /// What there is before anything is changed.
  record Present(Registration registration, Submission submission, Conference conference) {}

  Present present(RegistrationId id) {
    var registration =
        means
            .registrations()
            .find(id)
            .orElseThrow(() -> new RefusedException(Refusal.STILL_BEING_RECORDED));
    refuseIf(registration.refusesAmendments(Set.of()));
    var submission = means.papers().foldersOf(Set.of(id)).open(id, registration.submission());
    return new Present(
        registration, submission, means.conferences().require(registration.conference()));
  }

  /// The last look at whether it is `asRead` is part of the transaction: of two at one moment, one
  /// has read what is no more.
  Answer amend(Present present, ObjectNode patch, AsRead asRead) {
    refuseIf(
        asRead.test(present.registration())
            ? Optional.empty()
            : Optional.of(Refusal.CHANGED_MEANWHILE));
    var now = MergePatch.applied(present.submission(), patch);
    var changes = Changes.between(present.submission(), now, present.conference());
    var faults = means.check().faults(present.submission(), now, changes, present.conference());
    if (!faults.isEmpty()) {
      return new Answer.Faulty(faults);
    }
    long version =
        changes.none()
            ? present.registration().version()
            : recorded(present, now, changes, asRead).version();
    return new Answer.Taken(version, Effect.of(changes));
  }

  private Registration recorded(
      Present present, Submission submission, Changes changes, AsRead asRead) {
    var registration = present.registration();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    refuseIf(registration.refusesAmendments(changes.classes()));
    refuseIf(closed(present.conference(), changes, now));
    var id = registration.registrationId();
    var amendment =
        means
            .papers()
            .foldersOf(Set.of(id))
            .amendment(id, registration.submission(), submission, changes.classes());
    return ledger
        .record(
            new Step<>(
                new Actor.Applicant(),
                means.registrations().store(),
                id.value(),
                stored -> amended(stored.orElseThrow(), amendment, asRead, now)))
        .orThrow();
  }

  private static Outcome<Registration> amended(
      Registration stored, Amendment amendment, AsRead asRead, Instant now) {
    return asRead.test(stored)
        ? stored.amend(amendment, now)
        : new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE);
  }

  /// After its freeze a change is made at the desk, by somebody who sees the person.
  private static Optional<Refusal> closed(Conference conference, Changes changes, Instant now) {
    return changes.classes().stream().allMatch(it -> conference.amendable(it, now))
        ? Optional.empty()
        : Optional.of(Refusal.AMENDMENTS_CLOSED);
  }

  private static void refuseIf(Optional<Refusal> why) {
    why.ifPresent(
        it -> {
          throw new RefusedException(it);
        });
  }
}
