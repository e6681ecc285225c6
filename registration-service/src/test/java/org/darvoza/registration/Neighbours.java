package org.darvoza.registration;

import module java.base;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Stack;
import org.springframework.kafka.core.KafkaTemplate;

/// Says on Kafka what the gateway and accreditation-service would say.
public final class Neighbours {

  public static final Instant SUBMITTED_AT = Instant.parse("2022-09-01T07:15:30.250Z");

  private final KafkaTemplate<String, byte[]> kafka;
  private final Seals gateway = Seals.from(new Secrets(Stack.running().secrets("gateway")));

  Neighbours(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  public void submits(RegistrationId id, Submission submission) {
    send(submitted(id, submission, 1));
  }

  /// The gateway says everything as the first fact; a later one can only be somebody's mistake.
  public Envelope<Event> submitted(RegistrationId id, Submission submission, long sequence) {
    var sealed =
        gateway.seal(submission, Party.REGISTRATION, Topic.SUBMISSIONS, id.value(), sequence);
    return new Envelope<>(
        Party.GATEWAY,
        id.value(),
        sequence,
        sequence - 1,
        SUBMITTED_AT,
        new RegistrationSubmitted(
            id,
            Reference.of("DSH", id),
            submission.conference(),
            submission.category(),
            SUBMITTED_AT,
            null,
            sealed));
  }

  /// Facts of one vetting case in the order given, counted from `first`.
  public void decides(long first, Event... events) {
    long sequence = first;
    for (var event : events) {
      send(fact(sequence++, event));
    }
  }

  public static Envelope<Event> fact(long sequence, Event event) {
    return new Envelope<>(
        Party.ACCREDITATION, event.subject(), sequence, sequence - 1, SUBMITTED_AT, event);
  }

  public void send(Envelope<Event> envelope) {
    sendAll(List.of(envelope));
  }

  /// All at once, so that one poll brings many.
  public void sendAll(List<Envelope<Event>> envelopes) {
    envelopes.stream()
        .map(
            envelope ->
                sending(
                    Topic.of(envelope.event()),
                    Objects.requireNonNull(envelope.event().registrationId()),
                    envelope.headers(),
                    ContractJson.write(envelope.event())))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /// What no service of the house would say.
  public void sendUnreadable(Topic topic, RegistrationId id) {
    var _ = sending(topic, id, Map.of("ce_id", id + ":1"), new byte[] {'{'}).join();
  }

  private CompletableFuture<?> sending(
      Topic topic, RegistrationId id, Map<String, String> headers, byte[] data) {
    var record = new ProducerRecord<>(topic.topicName(), 0, id.value(), data);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return kafka.send(record);
  }
}
