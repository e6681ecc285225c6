package org.darvoza.notification.correspondence;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// From registration-service: who registered, and who withdrew.
@Component
final class RegistrationListener {

  private final Inbox inbox;
  private final CorrespondenceDesk desk;

  RegistrationListener(Inbox inbox, CorrespondenceDesk desk) {
    this.inbox = inbox;
    this.desk = desk;
  }

  @KafkaListener(topics = "registration.events")
  void receive(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, desk.reaction());
    desk.written();
  }
}
