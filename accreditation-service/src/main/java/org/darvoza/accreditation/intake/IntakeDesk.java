package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.Arrival;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Urgency;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.NotificationEvent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DossierAmended;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.SubmissionEvent;
import org.springframework.stereotype.Component;

/// Opens a case for each registration, and closes it when the registration is withdrawn.
@Component
class IntakeDesk {

  static final Actor SELF = new Actor.Automatic(Party.ACCREDITATION);

  private final VettingCases cases;
  private final Seals seals;
  private final Vault vault;
  private final Fingerprints fingerprints;
  private final Conferences conferences;

  IntakeDesk(
      VettingCases cases,
      Seals seals,
      Vault vault,
      Fingerprints fingerprints,
      Conferences conferences) {
    this.cases = cases;
    this.seals = seals;
    this.vault = vault;
    this.fingerprints = fingerprints;
    this.conferences = conferences;
  }

  Reaction newBatch() {
    return new Batch();
  }

  /// What a poll brought; the keys of its people are fetched at once.
  private final class Batch implements Reaction {

    private Vault.Keys keys = vault.keysOf(Set.of());

    @Override
    public void prepare(List<Envelope<Event>> batch) {
      keys =
          vault.keysOf(
              batch.stream()
                  .flatMap(envelope -> Stream.ofNullable(envelope.event().registrationId()))
                  .map(RegistrationId::value)
                  .collect(Collectors.toSet()));
    }

    @Override
    public List<Step<?>> to(Envelope<Event> envelope) {
      return switch (envelope.event()) {
        case RegistrationReceived received -> List.of(opened(received, envelope));
        case RegistrationWithdrawn withdrawn -> List.of(closed(withdrawn));
        case InformationProvided _, DossierAmended _, AppealLodged _ -> List.of();
        case SubmissionEvent _, AccreditationEvent _, NotificationEvent _ -> List.of();
      };
    }

    private Step<?> opened(RegistrationReceived received, Envelope<Event> envelope) {
      var arrival = arrival(received, seals.open(received.dossier(), Dossier.class, envelope));
      return new Step<>(
          SELF,
          cases.store(),
          arrival.id().value(),
          present ->
              present.isPresent()
                  ? new Outcome.Refused<>(Refusal.ALREADY_OPEN)
                  : arrival.receive(received.receivedAt()));
    }

    private Arrival arrival(RegistrationReceived received, Dossier dossier) {
      var id = received.registrationId();
      var conference = conferences.require(received.conference());
      return new Arrival(
          id,
          received.reference(),
          conference.code(),
          received.category(),
          dossier.delegation(),
          keys.lock(id.value(), "dossier", dossier),
          fingerprints.identity(dossier),
          fingerprints.document(dossier.travelDocument()),
          Urgency.dueAt(
              received.receivedAt(),
              conference.policy(received.category()).orElse(CategoryPolicy.CAREFUL),
              dossier.travel() == null ? null : dossier.travel().arrivesAt()));
    }

    private Step<?> closed(RegistrationWithdrawn withdrawn) {
      return new Step<>(
          SELF,
          cases.store(),
          withdrawn.registrationId().value(),
          present ->
              present
                  .map(vetted -> vetted.close(withdrawn.withdrawnAt()))
                  .orElseGet(() -> new Outcome.Refused<>(Refusal.UNKNOWN_CASE)));
    }
  }
}
