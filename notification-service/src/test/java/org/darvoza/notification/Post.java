package org.darvoza.notification;

import module java.base;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/// What registration-service and accreditation-service would publish.
@Component
public final class Post {

  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");

  private final KafkaTemplate<String, byte[]> kafka;
  private final Seals seals;

  public Post(KafkaTemplate<String, byte[]> kafka, Seals seals) {
    this.kafka = kafka;
    this.seals = seals;
  }

  public static Addressee addressee(String email, Language language) {
    return addressee(email, language, null);
  }

  public static Addressee addressee(
      String email, Language language, @Nullable DelegationId delegation) {
    return new Addressee(
        email, language, "Ms", "Karimova", "Dilnoza", "Uzbekistan", delegation, "k3y");
  }

  public Envelope<Event> received(RegistrationId id, Addressee addressee) {
    return received(id, addressee, AT);
  }

  public Envelope<Event> received(RegistrationId id, Addressee addressee, Instant at) {
    var event =
        new RegistrationReceived(
            id,
            Reference.of("DSH", id),
            "dushanbe-2022",
            Category.DELEGATE,
            at,
            null,
            new Sealed<>(Party.ACCREDITATION, new byte[] {1}),
            seals.seal(addressee, Party.NOTIFICATION, Topic.REGISTRATIONS, id.value(), 1));
    return new Envelope<>(Party.REGISTRATION, id.value(), 1, 0, at, event);
  }

  /// The second fact of a registration: it was changed, and so was who is written to.
  public Envelope<Event> amended(
      RegistrationId id, Addressee addressee, boolean newAddress, FieldClass... classes) {
    var event =
        new RegistrationAmended(
            id,
            Category.DELEGATE,
            List.of(classes),
            false,
            newAddress,
            new Sealed<>(Party.ACCREDITATION, new byte[] {1}),
            seals.seal(addressee, Party.NOTIFICATION, Topic.REGISTRATIONS, id.value(), 2),
            AT);
    return new Envelope<>(Party.REGISTRATION, id.value(), 2, 1, AT, event);
  }

  public Envelope<Event> withdrawn(RegistrationId id) {
    return new Envelope<>(
        Party.REGISTRATION, id.value(), 2, 1, AT, new RegistrationWithdrawn(id, AT));
  }

  public Envelope<Event> granted(RegistrationId id) {
    return new Envelope<>(
        Party.ACCREDITATION, id.value(), 7, 0, AT, new AccreditationGranted(id, false, AT));
  }

  /// Any other fact of a writer, counted from 1.
  public Envelope<Event> fact(Party writer, long sequence, Event event) {
    return new Envelope<>(writer, event.subject(), sequence, sequence - 1, AT, event);
  }

  public void send(Envelope<Event> envelope) {
    sendLater(envelope).join();
  }

  public CompletableFuture<?> sendLater(Envelope<Event> envelope) {
    var record =
        new ProducerRecord<>(
            Topic.of(envelope.event()).topicName(),
            envelope.event().subject(),
            ContractJson.write(envelope.event()));
    envelope
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return kafka.send(record);
  }

  public void sendGarbage(String topic, String key) {
    kafka.send(new ProducerRecord<>(topic, key, new byte[] {'{'})).join();
  }
}
