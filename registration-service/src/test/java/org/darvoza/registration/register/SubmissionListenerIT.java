package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.bson.Document;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.Papers;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnRegistrationService
class SubmissionListenerIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private Neighbours neighbours;
  @Autowired private Registrations registrations;
  @Autowired private Papers papers;
  @Autowired private MongoTemplate mongo;

  @Test
  void a_submission_is_stored_and_announced_once() {
    var id = Samples.aRegistrationId();
    var submission = Samples.aSubmission();

    neighbours.submits(id, submission);

    var stored = stored(id);
    assertThat(stored.stage()).isEqualTo(new Stage.Submitted());
    assertThat(stored.receivedAt()).isEqualTo(Neighbours.SUBMITTED_AT);
    assertThat(opened(stored)).isEqualTo(submission);
    await().atMost(SOON).untilAsserted(() -> assertThat(announced(id)).hasSize(1));
  }

  @Test
  void a_second_delivery_changes_nothing() {
    var id = Samples.aRegistrationId();
    var envelope = neighbours.submitted(id, Samples.aSubmission(), 1);

    neighbours.sendAll(List.of(envelope, envelope));
    neighbours.send(envelope);
    var later = served();

    assertThat(stored(id).version()).isEqualTo(1);
    await().atMost(SOON).untilAsserted(() -> assertThat(announced(later)).hasSize(1));
    assertThat(announced(id)).containsExactly("RegistrationReceived");
  }

  @Test
  void another_body_under_the_same_key_changes_nothing() {
    var id = Samples.aRegistrationId();
    var first = Samples.aSubmission();

    neighbours.sendAll(
        List.of(
            neighbours.submitted(id, first, 1),
            neighbours.submitted(id, Samples.aSubmission(), 1),
            neighbours.submitted(id, Samples.aSubmission(), 2)));
    neighbours.send(neighbours.submitted(id, Samples.aSubmission(), 1));
    var _ = served();

    assertThat(opened(stored(id))).isEqualTo(first);
    assertThat(stored(id).version()).isEqualTo(1);
  }

  @Test
  void what_comes_too_early_waits_for_what_is_before_it() {
    var id = Samples.aRegistrationId();
    var first = Samples.aSubmission();

    neighbours.send(neighbours.submitted(id, Samples.aSubmission(), 2));
    var _ = served();
    assertThat(registrations.find(id)).isEmpty();
    neighbours.send(neighbours.submitted(id, first, 1));

    assertThat(opened(stored(id))).isEqualTo(first);
    assertThat(stored(id).version()).isEqualTo(1);
  }

  @Test
  void the_unreadable_and_the_wrongly_sealed_are_parked_and_the_next_is_served() {
    var unreadable = Samples.aRegistrationId();
    var moved = Samples.aRegistrationId();
    var sealedForAnother =
        neighbours.submitted(Samples.aRegistrationId(), Samples.aSubmission(), 1);

    neighbours.sendUnreadable(Topic.SUBMISSIONS, unreadable);
    neighbours.send(
        new Envelope<>(
            sealedForAnother.source(),
            moved.value(),
            1,
            0,
            sealedForAnother.time(),
            sealedForAnother.event()));
    var next = served();

    assertThat(stored(next).version()).isEqualTo(1);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(parkedKeys())
                    .contains(unreadable.value(), sealedForAnother.event().subject()));
  }

  @Test
  void a_batch_of_300_is_stored_in_a_few_transactions() {
    var batch = new ArrayList<Envelope<Event>>();
    var ids = Stream.generate(Samples::aRegistrationId).limit(300).toList();
    ids.forEach(id -> batch.add(neighbours.submitted(id, Samples.aSubmission(), 1)));

    neighbours.sendAll(batch);

    await().atMost(SOON).untilAsserted(() -> assertThat(entriesOf(ids)).hasSize(300));
    assertThat(entriesOf(ids).stream().map(entry -> entry.get("at")).distinct().count())
        .isLessThanOrEqualTo(30);
  }

  /// A registration sent after all the others on its partition: once it is there, they are done.
  private RegistrationId served() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    var _ = stored(id);
    return id;
  }

  private Registration stored(RegistrationId id) {
    return await()
        .atMost(SOON)
        .until(() -> registrations.find(id), Optional::isPresent)
        .orElseThrow();
  }

  private Submission opened(Registration registration) {
    var id = registration.registrationId();
    return papers.foldersOf(Set.of(id)).open(id, registration.submission());
  }

  private List<Document> entriesOf(List<RegistrationId> ids) {
    var values = ids.stream().map(RegistrationId::value).toList();
    return mongo
        .getCollection("ledger")
        .find(new Document("aggregate", new Document("$in", values)))
        .into(new ArrayList<>());
  }

  private static List<String> announced(RegistrationId id) {
    return TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value());
  }

  private static List<String> parkedKeys() {
    return TopicProbe.read("registration-service.parked").stream().map(r -> r.key()).toList();
  }
}
