package org.darvoza.backbone.reach;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;

/// From notification-service: what became of the letters.
final class NotificationListener {

  private final Inbox inbox;
  private final Reaches reaches;

  NotificationListener(Inbox inbox, Reaches reaches) {
    this.inbox = inbox;
    this.reaches = reaches;
  }

  @KafkaListener(topics = "notification.events")
  void hear(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, reaches);
  }
}
