package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.papers.Papers;
import org.springframework.stereotype.Component;

/// Takes registrations in, notes what accreditation decided, lets applicants look and withdraw.
@Component
final class RegistrationDesk {

  private static final Actor APPLICANT = new Actor.Applicant();
  private static final Actor ACCREDITATION = new Actor.Automatic(Party.ACCREDITATION);

  private final Ledger ledger;
  private final Registrations registrations;
  private final Papers papers;
  private final Conferences conferences;
  private final Clock clock;

  RegistrationDesk(
      Ledger ledger,
      Registrations registrations,
      Papers papers,
      Conferences conferences,
      Clock clock) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.papers = papers;
    this.conferences = conferences;
    this.clock = clock;
  }

  Step<Registration> receive(RegistrationSubmitted submitted, Papers.Filed filed) {
    return step(
        APPLICANT,
        submitted.registrationId(),
        present -> Registration.receive(present, submitted, filed));
  }

  Step<Registration> underReview(RegistrationId id, Instant at) {
    return noted(id, registration -> registration.underReview(at));
  }

  Step<Registration> accredited(RegistrationId id, boolean withConditions, Instant at) {
    return noted(id, registration -> registration.accredited(withConditions, at));
  }

  Step<Registration> refused(RegistrationId id, Instant at) {
    return noted(id, registration -> registration.refused(at));
  }

  Outcome<Registration> withdraw(RegistrationId id) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return ledger.record(
        step(
            APPLICANT,
            id,
            present ->
                present
                    .map(registration -> registration.withdraw(now))
                    .orElseGet(() -> new Outcome.Refused<>(Refusal.STILL_BEING_RECORDED))));
  }

  RegistrationStatus status(RegistrationId id) {
    return registrations
        .find(id)
        .map(RegistrationStatus::of)
        .orElseGet(() -> RegistrationStatus.beingRecorded(id, conferences.current()));
  }

  StatusSheet sheet(RegistrationId id) {
    return registrations.find(id).map(this::sheet).orElseGet(() -> emptySheet(id));
  }

  private StatusSheet sheet(Registration registration) {
    var id = registration.registrationId();
    var submission = papers.foldersOf(Set.of(id)).open(id, registration.submission());
    return new StatusSheet(
        RegistrationStatus.of(registration),
        conferences.require(registration.conference()),
        Masked.of(submission),
        registration.stage() instanceof Registration.Stage.Accredited(var conditions) && conditions,
        registration.isLive());
  }

  private StatusSheet emptySheet(RegistrationId id) {
    var conference = conferences.current();
    return new StatusSheet(
        RegistrationStatus.beingRecorded(id, conference), conference, null, false, false);
  }

  private Step<Registration> noted(
      RegistrationId id, Function<Registration, Outcome<Registration>> ask) {
    return step(
        ACCREDITATION,
        id,
        present ->
            present.map(ask).orElseGet(() -> new Outcome.Refused<>(Refusal.UNKNOWN_REGISTRATION)));
  }

  private Step<Registration> step(
      Actor actor, RegistrationId id, Function<Optional<Registration>, Outcome<Registration>> ask) {
    return new Step<>(actor, registrations.store(), id.value(), ask);
  }
}
