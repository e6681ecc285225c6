package org.darvoza.testkit;

import module java.base;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What a topic carried from its beginning: waits for facts, with a limit, or reads what is there.
public final class TopicProbe implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(40);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  private TopicProbe(String topic) {
    this.consumer = consumer(Stack.running().bootstrapServers());
    var _ = fromTheBeginning(consumer, topic::equals);
  }

  private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static List<TopicPartition> fromTheBeginning(
      KafkaConsumer<String, byte[]> consumer, Predicate<String> topics) {
    var partitions =
        consumer.listTopics().entrySet().stream()
            .filter(topic -> topics.test(topic.getKey()))
            .flatMap(topic -> topic.getValue().stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return partitions;
  }

  /// Everything these topics hold at this moment, at whatever broker.
  public static List<ConsumerRecord<String, byte[]>> read(
      String bootstrapServers, Predicate<String> topics) {
    try (var consumer = consumer(bootstrapServers)) {
      var partitions = fromTheBeginning(consumer, topics);
      var ends = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /// Everything a topic of the [Stack] holds at this moment.
  public static List<ConsumerRecord<String, byte[]>> read(String topic) {
    return read(Stack.running().bootstrapServers(), topic::equals);
  }

  /// The types of the events about one registration, in order.
  public static List<String> typesFor(String topic, String key) {
    return read(topic).stream()
        .filter(record -> key.equals(record.key()))
        .map(record -> header(record, "ce_type"))
        .toList();
  }

  /// Makes the topic if it is not there yet.
  public static TopicProbe on(String topic) {
    try (var admin =
        Admin.create(Map.of("bootstrap.servers", Stack.running().bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new TopicProbe(topic);
  }

  /// The records that match, as soon as there are `count` of them.
  public List<ConsumerRecord<String, byte[]>> await(
      int count, Predicate<ConsumerRecord<String, byte[]>> which) {
    return await(records -> records.size() >= count, which);
  }

  /// The records that match, as soon as `enough` says so.
  public List<ConsumerRecord<String, byte[]>> await(
      Predicate<List<ConsumerRecord<String, byte[]>>> enough,
      Predicate<ConsumerRecord<String, byte[]>> which) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (true) {
      var matching = seen.stream().filter(which).toList();
      if (enough.test(matching)) {
        return matching;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Only %d matching records came".formatted(matching.size()));
      }
      consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
    }
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
