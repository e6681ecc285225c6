package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Refusal;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.stereotype.Component;

/// Serves applicants: shows how their registration stands, and records what they do with it.
@Component
final class ApplicantDesk {

  private final Ledger ledger;
  private final Registrations registrations;
  private final Papers papers;
  private final Conferences conferences;
  private final Clock clock;

  ApplicantDesk(
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

  Outcome<Registration> withdraw(RegistrationId id) {
    var now = now();
    return asked(id, registration -> registration.withdraw(now));
  }

  Outcome<Registration> inform(RegistrationId id, Answers answers) {
    var now = now();
    var items =
        answers.answers().stream()
            .map(Answers.Answer::item)
            .collect(Collectors.toUnmodifiableSet());
    var statement = papers.foldersOf(Set.of(id)).answers(id, answers);
    return asked(id, registration -> registration.inform(items, statement, now));
  }

  Outcome<Registration> appeal(RegistrationId id, Grounds grounds) {
    var now = now();
    var statement = papers.foldersOf(Set.of(id)).grounds(id, grounds);
    return asked(
        id,
        registration -> registration.appeal(statement, now, conference(registration).appealTime()));
  }

  private Outcome<Registration> asked(
      RegistrationId id, Function<Registration, Outcome<Registration>> act) {
    return ledger.record(
        new Step<>(
            new Actor.Applicant(),
            registrations.store(),
            id.value(),
            present ->
                present
                    .map(act)
                    .orElseGet(() -> new Outcome.Refused<>(Refusal.STILL_BEING_RECORDED))));
  }

  RegistrationStatus status(RegistrationId id) {
    return registrations
        .find(id)
        .map(this::status)
        .orElseGet(() -> RegistrationStatus.beingRecorded(id, conference(id)));
  }

  private RegistrationStatus status(Registration registration) {
    return RegistrationStatus.of(
        registration,
        wanted(registration),
        conference(registration),
        appealableUntil(registration));
  }

  private List<DocumentKind> wanted(Registration registration) {
    return conference(registration)
        .policy(registration.category())
        .orElse(CategoryPolicy.CAREFUL)
        .documents();
  }

  StatusSheet sheet(RegistrationId id) {
    return registrations.find(id).map(this::sheet).orElseGet(() -> emptySheet(id));
  }

  private StatusSheet sheet(Registration registration) {
    var id = registration.registrationId();
    var submission = papers.foldersOf(Set.of(id)).open(id, registration.submission());
    return new StatusSheet(
        status(registration),
        registration.stage(),
        conference(registration),
        Masked.of(submission),
        DocumentLine.of(registration, wanted(registration), conference(registration), now()),
        StatusSheet.Rights.of(registration),
        NextPerson.formAfter(submission, conference(registration), now()).orElse(null),
        now());
  }

  private StatusSheet emptySheet(RegistrationId id) {
    var conference = conference(id);
    var status = RegistrationStatus.beingRecorded(id, conference);
    return new StatusSheet(
        status, null, conference, null, List.of(), StatusSheet.Rights.NONE, null, now());
  }

  private @org.jspecify.annotations.Nullable Instant appealableUntil(Registration registration) {
    return registration
        .appealableUntil(conference(registration).appealTime())
        .filter(end -> !now().isAfter(end))
        .orElse(null);
  }

  private Conference conference(Registration registration) {
    return conferences.require(registration.conference());
  }

  /// Of a registration that is on its way.
  private Conference conference(RegistrationId id) {
    return conferences.of(id).orElseGet(conferences::current);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
