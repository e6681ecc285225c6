package org.darvoza.notification.restore;

import module java.base;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.darvoza.contracts.Topic;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// The last that this service has told the others, as Kafka remembers it.
@Component
final class Witness {

  private static final int LAST = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration POLL = Duration.ofMillis(200);

  private final ConsumerFactory<String, byte[]> consumers;

  Witness(ConsumerFactory<String, byte[]> consumers) {
    this.consumers = consumers;
  }

  /// The ids of the last facts in each part of the topic.
  Set<String> lastTold() {
    try (var consumer = consumers.createConsumer()) {
      var parts = parts(consumer);
      if (parts.isEmpty()) {
        return Set.of(); // the topic is still to be made
      }
      consumer.assign(parts);
      var begins = consumer.beginningOffsets(parts, PATIENCE);
      var ends = consumer.endOffsets(parts, PATIENCE);
      ends.forEach(
          (part, end) -> consumer.seek(part, Math.max(begins.getOrDefault(part, 0L), end - LAST)));
      return read(consumer, ends);
    }
  }

  private static List<TopicPartition> parts(Consumer<?, ?> consumer) {
    var known = consumer.partitionsFor(Topic.NOTIFICATIONS.topicName(), PATIENCE);
    return Stream.ofNullable(known)
        .flatMap(List::stream)
        .map(part -> new TopicPartition(part.topic(), part.partition()))
        .toList();
  }

  private static Set<String> read(
      Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    var told = new HashSet<String>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Kafka does not tell what was told");
      }
      consumer.poll(POLL).forEach(record -> told.addAll(id(record)));
    }
    return told;
  }

  private static List<String> id(ConsumerRecord<?, ?> record) {
    var header = record.headers().lastHeader("ce_id");
    return header == null ? List.of() : List.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
