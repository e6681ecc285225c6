package org.darvoza.backbone.inbox;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.Tally;
import org.darvoza.backbone.ledger.Store;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProbeListener {

  private final Inbox inbox;
  private final Reaction reaction;

  ProbeListener(Inbox inbox, Store<Tally> tallies) {
    this.inbox = inbox;
    this.reaction = Deliveries.writingDown(tallies);
  }

  @KafkaListener(topics = "accreditation.events")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, reaction);
  }
}
