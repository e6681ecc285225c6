package org.darvoza.accreditation.intake;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what registration-service tells.
@Component
class RegistrationListener {

  private final Inbox inbox;
  private final IntakeDesk desk;
  private final Screener screener;

  RegistrationListener(Inbox inbox, IntakeDesk desk, Screener screener) {
    this.inbox = inbox;
    this.desk = desk;
    this.screener = screener;
  }

  @KafkaListener(topics = "registration.events")
  void receive(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, desk.newBatch());
    screener.wake();
  }
}
