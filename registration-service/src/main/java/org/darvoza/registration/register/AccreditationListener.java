package org.darvoza.registration.register;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.AccreditationEvent;
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
    var event = AccreditationEvent.class.cast(envelope.event());
    var id = event.registrationId();
    return id == null ? List.of() : List.of(desk.follow(id, event));
  }
}
