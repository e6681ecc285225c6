package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Papers;
import org.springframework.stereotype.Component;

/// Takes registrations in, and notes what accreditation tells of them.
@Component
final class RegistrationDesk {

  private static final Actor APPLICANT = new Actor.Applicant();
  private static final Actor ACCREDITATION = new Actor.Automatic(Party.ACCREDITATION);

  private final Registrations registrations;

  RegistrationDesk(Registrations registrations) {
    this.registrations = registrations;
  }

  Step<Registration> receive(RegistrationSubmitted submitted, Papers.Filed filed) {
    return new Step<>(
        APPLICANT,
        registrations.store(),
        submitted.registrationId().value(),
        present -> Registration.receive(present, submitted, filed));
  }

  Step<Registration> follow(RegistrationId id, AccreditationEvent event) {
    return new Step<>(
        ACCREDITATION,
        registrations.store(),
        id.value(),
        present ->
            present
                .map(registration -> CaseRule.follow(registration, event))
                .orElseGet(() -> new Outcome.Refused<>(Refusal.UNKNOWN_REGISTRATION)));
  }
}
