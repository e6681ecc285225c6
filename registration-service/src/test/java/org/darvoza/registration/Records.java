package org.darvoza.registration;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.darvoza.testkit.Stack;

/// What lies on Kafka, read from the beginning by a reader of our own.
public final class Records {

  private Records() {}

  public static List<ConsumerRecord<String, byte[]>> on(String topic) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.running().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /// Those about one registration, as the texts of their header `ce_type`.
  public static List<String> typesOn(String topic, String id) {
    return on(topic).stream()
        .filter(record -> id.equals(record.key()))
        .map(
            record ->
                new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
        .toList();
  }
}
