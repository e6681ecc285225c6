package org.darvoza.notification.correspondence;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// From accreditation-service: what was decided.
@Component
final class AccreditationListener {

  private final Inbox inbox;
  private final CorrespondenceDesk desk;

  AccreditationListener(Inbox inbox, CorrespondenceDesk desk) {
    this.inbox = inbox;
    this.desk = desk;
  }

  @KafkaListener(topics = "accreditation.events")
  void receive(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, desk.reaction());
    desk.written();
  }
}
