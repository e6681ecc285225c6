package org.darvoza.registration.register;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.AccreditationEvent.WatchlistPublished;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// From accreditation-service: how far the vetting has come.
@Component
final class AccreditationListener {

  private final Inbox inbox;
  private final RegistrationDesk desk;

  AccreditationListener(Inbox inbox, RegistrationDesk desk) {
    this.inbox = inbox;
    this.desk = desk;
  }

  @KafkaListener(topics = "accreditation.events")
  void hear(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, this::changes);
  }

  /// Another family has no business on this topic: that record is parked.
  private List<Step<?>> changes(Envelope<Event> envelope) {
    return switch (AccreditationEvent.class.cast(envelope.event())) {
      case CaseOpened(var id, var at) -> List.of(desk.underReview(id, at));
      case AccreditationGranted(var id, var withConditions, var at) ->
          List.of(desk.accredited(id, withConditions, at));
      case AccreditationRefused(var id, var at) -> List.of(desk.refused(id, at));
      case CaseClosed _ -> List.of();
      // Not shown to the person yet.
      case InformationRequested _, InformationRequestEnded _, CaseLapsed _ -> List.of();
      case AccreditationSuspended _, AccreditationReinstated _, AccreditationRevoked _ -> List.of();
      case CaseReopened _, AppealDecided _, WatchlistPublished _ -> List.of();
    };
  }
}
