package org.darvoza.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.darvoza.backbone.OnProbe;
import org.darvoza.backbone.Tally;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

/// Through a real broker and listener container.
@OnProbe
class ParkingIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Store<Tally> tallies;

  @Test
  void poison_is_parked_with_its_bytes_and_the_next_is_served() throws Exception {
    var poisoned = Samples.aRegistrationId().value();
    var healthy = Samples.aRegistrationId();
    var secret = "{\"name\":\"Karimova\"".getBytes(StandardCharsets.UTF_8);

    send(new ConsumerRecord<>("accreditation.events", 0, 0, poisoned, secret));
    send(Deliveries.life(healthy, 1).getFirst());

    awaitHeard(healthy);
    try (var parked = TopicProbe.on(InboundConfiguration.parkedTopic(Party.REGISTRATION))) {
      var record = parked.await(1, candidate -> candidate.key().equals(poisoned)).getFirst();
      assertThat(record.value()).isEqualTo(secret);
      assertThat(TopicProbe.header(record, "kafka_dlt-original-topic"))
          .isEqualTo("accreditation.events");
      assertThat(record.headers())
          .noneSatisfy(
              header ->
                  assertThat(new String(header.value(), StandardCharsets.UTF_8))
                      .contains("Karimova"));
    }
  }

  @Test
  void records_wait_out_a_database_that_is_away() throws Exception {
    var id = Samples.aRegistrationId();

    Stack.running().servers().killMongodb();
    send(Deliveries.life(id, 1).getFirst());
    Stack.running().servers().startMongodb();

    awaitHeard(id);
  }

  private void awaitHeard(RegistrationId id) {
    await()
        .atMost(LIMIT)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(tallies.require(id.value()).heard()).containsExactly("2"));
  }

  private void send(ConsumerRecord<String, byte[]> record) throws Exception {
    var message =
        new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    var _ = kafka.send(message).get(10, TimeUnit.SECONDS);
  }
}
