package org.darvoza.backbone.relay;

import module java.base;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Topic;

/// Messages that wait to leave. A document goes when the broker has acknowledged its message, so
/// the number of documents is the backlog.
public final class Outbox {

  public static final String COLLECTION = "outbox";

  /// Buckets are leased to relays; an aggregate always falls into the same one.
  static final int BUCKETS = 16;

  private final MongoCollection<Document> outbox;

  Outbox(MongoDatabase database) {
    this.outbox = database.getCollection(COLLECTION);
  }

  /// As the ledger inserts it, in the transaction that made the fact.
  public static Document document(Envelope<Event> envelope) {
    return new Document("_id", envelope.id())
        .append("aggregate", envelope.aggregate())
        .append("sequence", envelope.sequence())
        .append("bucket", Math.floorMod(envelope.aggregate().hashCode(), BUCKETS))
        .append("at", Date.from(envelope.time()))
        .append("topic", Topic.of(envelope.event()).topicName())
        .append("key", envelope.event().subject())
        .append("headers", new Document(new TreeMap<>(envelope.headers())))
        .append("data", new Binary(ContractJson.write(envelope.event())));
  }

  static ProducerRecord<String, byte[]> message(Document waiting) {
    var record =
        new ProducerRecord<>(
            waiting.getString("topic"),
            waiting.getString("key"),
            waiting.get("data", Binary.class).getData());
    waiting
        .get("headers", Document.class)
        .forEach(
            (name, value) ->
                record.headers().add(name, ((String) value).getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /// The sequence of the fact of the same aggregate that was published before; 0 for the first.
  static long previous(Document waiting) {
    return Long.parseLong(waiting.get("headers", Document.class).getString("ce_previous"));
  }

  /// One index: each more is paid for twice by every message, when it comes and when it goes.
  static void prepare(MongoDatabase database) {
    var outbox = database.getCollection(COLLECTION);
    var _ =
        outbox.createIndex(
            Indexes.ascending("aggregate", "sequence"), new IndexOptions().unique(true));
  }

  /// `more`: whether others wait behind these.
  record Found(List<Document> firsts, boolean more) {}

  /// The earliest waiting message of each aggregate in these buckets, from the aggregate after
  /// `after` on, so that under load every aggregate has its turn.
  Found firstOfEach(Collection<Integer> buckets, String after, int limit) {
    var waiting =
        outbox
            .find(Filters.and(Filters.in("bucket", buckets), Filters.gt("aggregate", after)))
            .sort(Sorts.ascending("aggregate", "sequence"))
            .limit(limit)
            .into(new ArrayList<>());
    var firsts = new LinkedHashMap<String, Document>();
    waiting.forEach(message -> firsts.putIfAbsent(message.getString("aggregate"), message));
    boolean more = waiting.size() == limit || waiting.size() > firsts.size();
    return new Found(List.copyOf(firsts.values()), more);
  }

  void remove(Collection<String> ids) {
    outbox.deleteMany(Filters.in("_id", ids));
  }

  public long waiting() {
    return outbox.estimatedDocumentCount();
  }

  /// How long the oldest message has waited; zero when none waits. Reads all of them, for a gauge.
  public Duration age(Instant now) {
    var oldest =
        outbox.aggregate(List.of(Aggregates.group(null, Accumulators.min("at", "$at")))).first();
    return oldest == null ? Duration.ZERO : Duration.between(oldest.getDate("at").toInstant(), now);
  }

  MongoCollection<Document> documents() {
    return outbox;
  }
}
