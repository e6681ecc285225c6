package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.AddressWait;
import org.darvoza.accreditation.cases.Amendment;
import org.darvoza.accreditation.cases.Appeal;
import org.darvoza.accreditation.cases.Arrival;
import org.darvoza.accreditation.cases.Course;
import org.darvoza.accreditation.cases.Documents;
import org.darvoza.accreditation.cases.Origin;
import org.darvoza.accreditation.cases.Pictures;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Reopening;
import org.darvoza.accreditation.cases.Urgency;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.Waiting;
import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.NotificationEvent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.SubmissionEvent;
import org.springframework.stereotype.Component;

/// Opens a case for each registration, tells it what the applicant does, and closes it when the
/// registration is withdrawn.
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
        case InformationProvided provided -> List.of(answered(provided, envelope));
        case RegistrationAmended amended -> List.of(amended(amended, envelope));
        case AddressConfirmed confirmed -> List.of(reached(confirmed));
        case DocumentProvided provided -> shown(provided);
        case AppealLodged lodged -> List.of(appealed(lodged, envelope));
        case StatusLinkRequested _ -> List.of();
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
      return new Arrival(
          id,
          received.reference(),
          received.conference(),
          received.category(),
          dossier.delegation(),
          keys.lock(id.value(), "dossier", dossier),
          fingerprints.identity(dossier),
          fingerprints.document(dossier.travelDocument()),
          fingerprints.personKeys(dossier.person()),
          dueAt(received.conference(), received.category(), dossier, received.receivedAt()),
          Origin.of(received.source()));
    }

    private Step<?> reached(AddressConfirmed confirmed) {
      return step(
          confirmed.registrationId(),
          vetted -> AddressWait.confirmed(vetted, confirmed.confirmedAt()));
    }

    private Step<?> closed(RegistrationWithdrawn withdrawn) {
      return step(withdrawn.registrationId(), vetted -> vetted.close(withdrawn.withdrawnAt()));
    }

    private Step<?> answered(InformationProvided provided, Envelope<Event> envelope) {
      var answers = seals.open(provided.answers(), Answers.class, envelope);
      var locked = keys.lock(provided.registrationId().value(), "answers", answers);
      var reply = new Course.Reply(provided.providedAt(), locked);
      return step(provided.registrationId(), vetted -> Waiting.answered(vetted, reply));
    }

    private Step<?> amended(RegistrationAmended amended, Envelope<Event> envelope) {
      var dossier = seals.open(amended.dossier(), Dossier.class, envelope);
      var locked = keys.lock(amended.registrationId().value(), "dossier", dossier);
      var identity = fingerprints.identity(dossier);
      var document = fingerprints.document(dossier.travelDocument());
      var people = fingerprints.personKeys(dossier.person());
      return step(
          amended.registrationId(),
          vetted ->
              Reopening.amend(
                  vetted,
                  new Amendment(
                      amended.category(),
                      dossier.delegation(),
                      locked,
                      identity,
                      document,
                      people,
                      dueAt(vetted.conference(), amended.category(), dossier, amended.amendedAt()),
                      Set.copyOf(amended.classes()),
                      amended.newAddress()),
                  amended.amendedAt()));
    }

    /// It is kept, and then weighed against what was decided.
    private List<Step<?>> shown(DocumentProvided provided) {
      var id = provided.registrationId();
      var document = Documents.Provided.of(provided);
      return List.of(
          step(id, vetted -> Pictures.arrived(vetted, document)),
          step(id, vetted -> Pictures.weighed(vetted, provided.providedAt())));
    }

    private Step<?> appealed(AppealLodged lodged, Envelope<Event> envelope) {
      var grounds = seals.open(lodged.grounds(), Grounds.class, envelope);
      var locked = keys.lock(lodged.registrationId().value(), "grounds", grounds);
      return step(
          lodged.registrationId(), vetted -> Appeal.lodged(vetted, locked, lodged.lodgedAt()));
    }

    private Step<?> step(RegistrationId id, Function<VettingCase, Outcome<VettingCase>> ask) {
      return new Step<>(
          SELF,
          cases.store(),
          id.value(),
          present -> present.map(ask).orElseGet(() -> new Outcome.Refused<>(Refusal.UNKNOWN_CASE)));
    }
  }

  private Instant dueAt(String conference, Category category, Dossier dossier, Instant from) {
    var policy = conferences.require(conference).policy(category).orElse(CategoryPolicy.CAREFUL);
    var travel = dossier.travel();
    return Urgency.dueAt(from, policy, travel == null ? null : travel.arrivesAt());
  }
}
