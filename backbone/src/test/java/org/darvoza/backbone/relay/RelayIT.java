package org.darvoza.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The promise: each message leaves at least once, and in the order of its aggregate.
class RelayIT {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final RelaySettings SETTINGS =
      new RelaySettings(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(10));

  private final MongoClient client = MongoClients.create(Stack.running().mongodb("admin"));
  private final MongoDatabase database = client.getDatabase("relay" + DATABASES.incrementAndGet());
  private final Outbox outbox = new Outbox(database);
  private final TopicProbe probe = TopicProbe.on(Topic.REGISTRATIONS.topicName());
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              "bootstrap.servers",
              Stack.running().bootstrapServers(),
              "acks",
              "all",
              "enable.idempotence",
              true,
              "max.block.ms",
              2000,
              "request.timeout.ms",
              3000,
              "delivery.timeout.ms",
              8000),
          new StringSerializer(),
          new ByteArraySerializer());
  private final Set<String> keys = new HashSet<>();
  private final Departures byHand = new Departures();

  @BeforeEach
  void prepare() {
    Outbox.prepare(database);
  }

  @AfterEach
  void close() {
    producer.close(Duration.ofSeconds(5));
    probe.close();
    database.drop();
    client.close();
  }

  @Test
  void everything_leaves_in_the_order_of_its_aggregate() {
    fill(60, 5);

    try (var _ = started(relay("a", this::send))) {
      var records = probe.await(300, this::ours);

      assertThat(sequencesByKey(records).values())
          .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L, 3L, 4L, 5L));
      await().atMost(Duration.ofSeconds(10)).until(() -> outbox.waiting() == 0);
    }
  }

  @Test
  void killed_between_publishing_and_deleting_it_publishes_again_and_keeps_the_order()
      throws Exception {
    fill(20, 3);
    var sent = new AtomicInteger();
    var dying =
        relay(
            "a",
            message -> {
              if (sent.incrementAndGet() > 10) {
                throw new IllegalStateException("killed");
              }
              return send(message);
            });

    assertThatThrownBy(dying::round).hasMessage("killed");
    producer.flush();
    assertThat(outbox.waiting()).isEqualTo(60);
    var heir = relay("a", this::send);
    while (heir.round() > 0) {}

    var records = probe.await(70, this::ours);
    assertThat(firstSeen(records).values())
        .hasSize(20)
        .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L, 3L));
  }

  @Test
  void two_relays_on_the_same_buckets_repeat_but_never_reorder() {
    fill(40, 8);

    try (var _ = started(relay("same", this::send));
        var _ = started(relay("same", this::send))) {
      await().atMost(Duration.ofSeconds(30)).until(() -> outbox.waiting() == 0);
    }

    var records = probe.await(seen -> freshlySeen(seen) == 320, this::ours);
    assertThat(firstSeen(records).values())
        .hasSize(40)
        .allSatisfy(
            sequences -> assertThat(sequences).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
  }

  @Test
  void a_message_that_fails_holds_back_its_own_aggregate_only() throws Exception {
    fill(10, 3);
    var sick = keys.iterator().next();
    var healed = new AtomicBoolean();
    var relay =
        relay(
            "a",
            message ->
                message.key().equals(sick) && !healed.get()
                    ? CompletableFuture.failedFuture(new IOException("no"))
                    : send(message));

    while (relay.round() > 0) {}
    assertThat(outbox.waiting()).isEqualTo(3);
    healed.set(true);
    while (relay.round() > 0) {}

    var records = probe.await(30, this::ours);
    assertThat(sequencesByKey(records).get(sick)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void what_comes_by_hand_leaves_at_once_and_in_order() throws Exception {
    var relay = relay("a", this::send);
    assertThat(relay.round()).isZero();
    var messages = messages(30, 3);
    outbox.documents().insertMany(messages);
    messages.sort(Comparator.comparing(message -> message.getLong("sequence")));

    byHand.announce(messages);
    allLeaveInOrder(relay);
  }

  @Test
  void what_comes_by_hand_does_not_overtake_what_lies_in_the_outbox() throws Exception {
    var relay = relay("a", this::send);
    assertThat(relay.round()).isZero();
    var messages = messages(30, 3);
    outbox.documents().insertMany(messages);

    byHand.announce(messages.stream().filter(message -> message.getLong("sequence") == 3).toList());
    allLeaveInOrder(relay);
  }

  private void allLeaveInOrder(Relay relay) throws InterruptedException {
    while (relay.round() > 0) {}

    var records = probe.await(90, this::ours);
    assertThat(sequencesByKey(records).values())
        .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L, 3L));
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void more_than_fits_in_a_hand_leaves_all_the_same() throws Exception {
    var relay = relay("a", this::send);
    var messages = messages(5_000, 1);
    outbox.documents().insertMany(messages);

    byHand.announce(messages);
    while (relay.round() > 0) {}

    var _ = probe.await(5_000, this::ours);
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void instances_share_the_buckets_and_inherit_those_of_a_dead_one() {
    var first = new BucketLeases(database, "first", Duration.ofSeconds(1));
    var second = new BucketLeases(database, "second", Duration.ofSeconds(1));

    assertThat(first.renew()).hasSize(Outbox.BUCKETS);
    var _ = second.renew();
    var mine = first.renew();
    var yours = second.renew();

    assertThat(mine).hasSize(8).doesNotContainAnyElementsOf(yours);
    assertThat(yours).hasSize(8);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(second.renew()).hasSize(Outbox.BUCKETS));
  }

  @Test
  void while_the_broker_is_away_everything_waits() {
    try (var _ = started(relay("a", this::send))) {
      Stack.running().servers().killKafka();
      fill(20, 2);
      assertThat(outbox.waiting()).isEqualTo(40);
      Stack.running().servers().startKafka();

      var records = probe.await(seen -> freshlySeen(seen) == 40, this::ours);
      assertThat(firstSeen(records).values())
          .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L));
      await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
    }
  }

  private interface Started extends AutoCloseable {
    @Override
    void close();
  }

  private static Started started(Relay relay) {
    relay.start();
    return relay::stop;
  }

  private Relay relay(String owner, Relay.Sender sender) {
    var leases = new BucketLeases(database, owner, SETTINGS.lease());
    return new Relay(outbox, leases, sender, byHand, SETTINGS, new SimpleMeterRegistry());
  }

  private CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
    var sent = new CompletableFuture<Object>();
    var _ =
        producer.send(
            message,
            (metadata, error) -> {
              var _ = error == null ? sent.complete(metadata) : sent.completeExceptionally(error);
            });
    return sent;
  }

  private void fill(int aggregates, int each) {
    outbox.documents().insertMany(messages(aggregates, each));
  }

  private List<Document> messages(int aggregates, int each) {
    var messages = new ArrayList<Document>();
    for (int a = 0; a < aggregates; a++) {
      var id = Samples.aRegistrationId();
      keys.add(id.value());
      for (int n = 1; n <= each; n++) {
        messages.add(Outbox.document(envelope(id, n)));
      }
    }
    Collections.shuffle(messages, new Random(7));
    return messages;
  }

  private static Envelope<org.darvoza.contracts.Event> envelope(RegistrationId id, int sequence) {
    return new Envelope<>(
        Party.REGISTRATION,
        id.value(),
        sequence,
        sequence - 1,
        Instant.EPOCH,
        new RegistrationWithdrawn(id, Instant.EPOCH));
  }

  private boolean ours(ConsumerRecord<String, byte[]> record) {
    return keys.contains(record.key());
  }

  private static Map<String, List<Long>> sequencesByKey(
      List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .collect(
            Collectors.groupingBy(
                ConsumerRecord::key,
                Collectors.mapping(
                    record -> Long.valueOf(TopicProbe.header(record, "ce_sequence")),
                    Collectors.toList())));
  }

  private static int freshlySeen(List<ConsumerRecord<String, byte[]>> records) {
    return firstSeen(records).values().stream().mapToInt(List::size).sum();
  }

  /// What a reader that drops repeats sees: a sequence at or below the highest seen is a repeat.
  private static Map<String, List<Long>> firstSeen(List<ConsumerRecord<String, byte[]>> records) {
    var kept = new HashMap<String, List<Long>>();
    sequencesByKey(records)
        .forEach(
            (key, sequences) -> {
              var fresh = new ArrayList<Long>();
              sequences.stream()
                  .filter(n -> fresh.isEmpty() || n > fresh.getLast())
                  .forEach(fresh::add);
              kept.put(key, fresh);
            });
    return kept;
  }
}
