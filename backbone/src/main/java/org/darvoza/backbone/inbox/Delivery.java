package org.darvoza.backbone.inbox;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.bson.Document;
import org.bson.types.Binary;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;

/// A record with the event read from it. Its line is what keeps order: one writer's facts about one
/// aggregate.
record Delivery(Envelope<Event> envelope, Map<String, String> headers, byte[] data) {

  static Delivery read(ConsumerRecord<String, byte[]> record) {
    return read(texts(record.headers()), record.value());
  }

  private static Delivery read(Map<String, String> headers, byte[] data) {
    return new Delivery(Envelope.parse(headers, data), headers, data);
  }

  private static Map<String, String> texts(Headers headers) {
    var texts = new TreeMap<String, String>();
    headers.forEach(
        header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    return texts;
  }

  String line() {
    return envelope.source().serviceName() + "|" + envelope.aggregate();
  }

  /// As it waits for the facts before it.
  Document toDocument(Instant now) {
    return new Document("_id", envelope.source().serviceName() + "|" + envelope.id())
        .append("line", line())
        .append("previous", envelope.previous())
        .append("since", Date.from(now))
        .append("headers", new Document(new TreeMap<>(headers)))
        .append("data", new Binary(data));
  }

  static Delivery of(Document waiting) {
    var headers = new TreeMap<String, String>();
    waiting
        .get("headers", Document.class)
        .forEach((name, value) -> headers.put(name, (String) value));
    return read(headers, waiting.get("data", Binary.class).getData());
  }
}
