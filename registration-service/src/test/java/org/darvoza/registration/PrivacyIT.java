package org.darvoza.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Whoever reads the database, the topics or the log byte by byte learns nothing of the person.
@OnRegistrationService
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

  @Autowired private Neighbours neighbours;
  @Autowired private Caller caller;
  @Autowired private StatusKeys keys;
  @Autowired private MongoTemplate mongo;

  @Test
  void no_name_number_or_address_lies_in_clear(CapturedOutput log) {
    var id = Samples.aRegistrationId();
    var submission = Samples.aSubmission("ZQ7654321");
    var person = submission.person();
    var secrets =
        List.<String>of(
            person.familyName(),
            person.givenNames(),
            Objects.requireNonNull(person.nativeName()),
            person.placeOfBirth(),
            person.dateOfBirth().toString(),
            submission.travelDocument().number(),
            submission.contact().email(),
            submission.contact().phone(),
            keys.of(id));

    neighbours.submits(id, submission);
    neighbours.sendUnreadable(Topic.SUBMISSIONS, Samples.aRegistrationId());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value()).isEmpty());
    var link = caller.get("/registrations/" + id + "?key=" + keys.of(id));
    var withdrawal =
        caller.send(
            "POST", "/api/registrations/" + id + "/withdrawal", "X-Status-Key", keys.of(id));
    assertThat(List.of(link.statusCode(), withdrawal.statusCode())).containsExactly(303, 202);

    assertThat(stored()).isNotEmpty().noneMatch(bytes -> containsAny(bytes, secrets));
    assertThat(sent()).isNotEmpty().noneMatch(bytes -> containsAny(bytes, secrets));
    assertThat(log.getAll()).doesNotContain(secrets);
  }

  private List<String> stored() {
    return mongo.getCollectionNames().stream()
        .flatMap(
            name ->
                mongo
                    .getDb()
                    .getCollection(name, RawBsonDocument.class)
                    .find()
                    .into(new ArrayList<>())
                    .stream())
        .map(document -> text(document.getByteBuffer().array()))
        .toList();
  }

  private static List<String> sent() {
    return Stream.concat(
            Stream.of(Topic.values()).map(Topic::topicName),
            Stream.of("registration-service.parked"))
        .flatMap(topic -> TopicProbe.read(topic).stream())
        .map(PrivacyIT::text)
        .toList();
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    var headers =
        Stream.of(record.headers().toArray())
            .map(header -> text(header.value()))
            .collect(Collectors.joining("|"));
    return record.key() + "|" + headers + "|" + text(record.value());
  }

  /// Bytes that are no text become signs; what is text stays to be found.
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean containsAny(String text, List<String> secrets) {
    return secrets.stream().anyMatch(text::contains);
  }
}
