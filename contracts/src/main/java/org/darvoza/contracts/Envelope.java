package org.darvoza.contracts;

import module java.base;

/// An event with what its carriers need to know: the attributes of CloudEvents 1.0, as headers with
/// the prefix `ce_` (Kafka protocol binding, binary mode).
///
/// `sequence` counts the facts of one aggregate; `previous` is the sequence of the last published
/// one before this, 0 if it is the first. Readers keep order and find gaps by them: facts that only
/// the ledger knows are counted but not published.
public record Envelope<E extends Event>(
    Party source, String aggregate, long sequence, long previous, Instant time, E event) {

  public static final String SPEC_VERSION = "1.0";

  /// `ce_id`, unique for its source: `<aggregate>:<sequence>`.
  public String id() {
    return idOf(aggregate, sequence);
  }

  public static String idOf(String aggregate, long sequence) {
    return aggregate + ":" + sequence;
  }

  /// `ce_type`.
  public String type() {
    return event.getClass().getSimpleName();
  }

  /// What a [Sealed] part is bound to: it cannot be moved into another event or topic.
  public static String seal(Topic topic, String aggregate, long sequence) {
    return topic.topicName() + "|" + idOf(aggregate, sequence);
  }

  public Map<String, String> headers() {
    return Map.of(
        "ce_specversion", SPEC_VERSION,
        "ce_id", id(),
        "ce_source", "/" + source.serviceName(),
        "ce_type", type(),
        "ce_time", time.toString(),
        "ce_subject", event.subject(),
        "ce_sequence", Long.toString(sequence),
        "ce_previous", Long.toString(previous),
        "content-type", "application/json");
  }

  /// Reads a record's headers and data; anything that is not a known event is refused.
  public static Envelope<Event> parse(Map<String, String> headers, byte[] data) {
    var id = require(headers, "ce_id");
    var sequence = Long.parseLong(require(headers, "ce_sequence"));
    var suffix = ":" + sequence;
    if (!id.endsWith(suffix)) {
      throw new IllegalArgumentException("ce_id does not end in ce_sequence");
    }
    return new Envelope<>(
        source(require(headers, "ce_source")),
        id.substring(0, id.length() - suffix.length()),
        sequence,
        Long.parseLong(require(headers, "ce_previous")),
        Instant.parse(require(headers, "ce_time")),
        ContractJson.read(data, Event.class));
  }

  private static String require(Map<String, String> headers, String name) {
    var value = headers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The header " + name + " is missing");
    }
    return value;
  }

  private static Party source(String uri) {
    return Stream.of(Party.values())
        .filter(party -> uri.equals("/" + party.serviceName()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("ce_source is no service of the house"));
  }
}
