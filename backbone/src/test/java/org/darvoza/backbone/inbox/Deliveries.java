package org.darvoza.backbone.inbox;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.Tally;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;

/// Records as a poll would bring them, and a reaction that writes down what it heard.
final class Deliveries {

  private static final Actor SELF = new Actor.Automatic(Party.REGISTRATION);

  private Deliveries() {}

  static ConsumerRecord<String, byte[]> record(RegistrationId id, long sequence, long previous) {
    var event = new CaseOpened(id, Instant.EPOCH);
    var envelope =
        new Envelope<Event>(
            Party.ACCREDITATION, id.value(), sequence, previous, Instant.EPOCH, event);
    return record(id.value(), envelope.headers(), ContractJson.write(event));
  }

  static ConsumerRecord<String, byte[]> record(
      String key, Map<String, String> headers, byte[] data) {
    var record = new ConsumerRecord<>("accreditation.events", 0, 0, key, data);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /// The facts 1 to `count` of an aggregate, of which every second was private.
  static List<ConsumerRecord<String, byte[]>> life(RegistrationId id, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> record(id, 2L * n, n == 1 ? 0 : 2L * n - 2))
        .toList();
  }

  static Reaction writingDown(Store<Tally> tallies) {
    return envelope ->
        List.of(
            new Step<>(
                SELF,
                tallies,
                envelope.aggregate(),
                present ->
                    present
                        .orElse(Tally.none(envelope.aggregate()))
                        .count(Long.toString(envelope.sequence()))));
  }
}
