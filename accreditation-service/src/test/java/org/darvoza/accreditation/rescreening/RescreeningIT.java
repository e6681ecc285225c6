package org.darvoza.accreditation.rescreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.bson.Document;
import org.bson.types.Binary;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.listing.ListRoom;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.watchlists.SampleLists;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnVettingRoom
@ExtendWith(OutputCaptureExtension.class)
class RescreeningIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final VettingRoom room;
  private final VettingCases cases;
  private final Rescreenings rescreenings;
  private final ListsInForce lists;
  private final MongoTemplate mongo;

  @Autowired
  RescreeningIT(
      VettingRoom room,
      VettingCases cases,
      Rescreenings rescreenings,
      ListsInForce lists,
      MongoTemplate mongo) {
    this.room = room;
    this.cases = cases;
    this.rescreenings = rescreenings;
    this.lists = lists;
    this.mongo = mongo;
  }

  private List<ListHit> hits(String id) {
    return cases.require(id).hits();
  }

  private void finished() {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(rescreenings.find().map(Rescreening::lists))
                  .contains(lists.refresh().stamp());
              assertThat(rescreenings.progress())
                  .hasValueSatisfying(it -> assertThat(it.finishedAt()).isNotNull());
            });
  }

  @Test
  void a_newcomer_who_is_on_a_list_comes_into_the_queue_with_the_hit(CapturedOutput logs) {
    var listed = ListRoom.named("Zvormuq", "Teflinda");
    long version = ListRoom.inForce(room, SampleLists.house(ListRoom.line("H-1", listed)));

    var vetted = room.arrives(listed);

    assertThat(vetted.hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.list()).isEqualTo("host");
              assertThat(hit.entryId()).isEqualTo("H-1");
              assertThat(hit.open()).isTrue();
            });
    assertThat(vetted.checks())
        .anySatisfy(
            check -> assertThat(check.parameters().get("lists")).contains("host:" + version));
    assertThat(logs.getAll()).doesNotContainIgnoringCase("zvormuq", "teflinda");
  }

  @Test
  void everyone_alive_is_screened_again_when_a_list_takes_effect() {
    var innocent = room.arrives(ListRoom.named("Ubranko", "Pelimir"));
    var submission = ListRoom.named("Xanthoqir", "Wolgemund");
    var later = room.arrives(submission);
    assertThat(later.hits()).isEmpty();

    var _ = ListRoom.inForce(room, SampleLists.house(ListRoom.line("H-2", submission)));

    await().atMost(SOON).untilAsserted(() -> assertThat(hits(later.id())).hasSize(1));
    finished();
    assertThat(cases.require(innocent.id()).version()).isEqualTo(innocent.version());

    var _ = ListRoom.inForce(room, SampleLists.house("H-3,Somebody Else,1950-01-01,NZL"));
    await().atMost(SOON).untilAsserted(() -> assertThat(hits(later.id())).isEmpty());
  }

  @Test
  void progress_is_visible_and_the_same_hits_leave_no_trace() {
    var submission = ListRoom.named("Quilfrost", "Ydrimane");
    var line = ListRoom.line("H-4", submission);
    var _ = ListRoom.inForce(room, SampleLists.house(line));
    var vetted = room.arrives(submission);
    long version = vetted.version();

    var _ = ListRoom.inForce(room, SampleLists.house(line, "H-5,Another Person,1950-01-01,NZL"));

    finished();
    assertThat(cases.require(vetted.id()).version()).isEqualTo(version);
    var progress = rescreenings.progress().orElseThrow();
    assertThat(progress.done()).isGreaterThanOrEqualTo(progress.of()).isPositive();
  }

  @Test
  void whoever_arrives_while_a_list_takes_effect_does_not_escape_it() {
    var people =
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    ListRoom.named(
                        "Vosk" + SampleLists.word(i), "Jorun" + SampleLists.word(i + 500)))
            .toList();
    var lines =
        IntStream.range(0, people.size())
            .mapToObj(i -> ListRoom.line("E-" + i, people.get(i)))
            .toList();
    var ids = people.stream().collect(Collectors.toMap(_ -> Samples.aRegistrationId(), it -> it));

    try (var sender = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent = sender.submit(() -> ids.forEach(this::send));
      var _ = ListRoom.inForce(room, SampleLists.house(lines));
      sent.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(ids.keySet())
                    .allSatisfy(
                        id ->
                            assertThat(cases.store().find(id.value()).map(VettingCase::hits))
                                .hasValueSatisfying(hits -> assertThat(hits).isNotEmpty())));
  }

  private void send(org.darvoza.contracts.RegistrationId id, Submission submission) {
    room.publish(room.received(id, submission));
  }

  @Test
  void a_dossier_that_does_not_open_keeps_nobody_else_waiting(CapturedOutput logs) {
    var broken = Samples.aRegistrationId();
    room.publish(room.received(broken, ListRoom.named("Ommerdyn", "Sefira")));
    var spoilt = room.awaited(broken, Stage.Queued.class);
    spoil(spoilt.id());
    var submission = ListRoom.named("Hakkebrand", "Nolwin");
    var sound = room.arrives(submission);

    var _ = ListRoom.inForce(room, SampleLists.house(ListRoom.line("H-9", submission)));

    await().atMost(SOON).untilAsserted(() -> assertThat(hits(sound.id())).hasSize(1));
    finished();
    assertThat(rescreenings.progress().orElseThrow().failed()).isPositive();
    assertThat(logs.getAll()).doesNotContain("Ommerdyn", "Hakkebrand");
  }

  /// As a broken disk would, past the ledger.
  private void spoil(String id) {
    mongo
        .getCollection(VettingCases.COLLECTION)
        .updateOne(
            new Document("_id", id),
            new Document(
                "$set", new Document("dossier.ciphertext", new Binary(new byte[] {1, 2, 3}))));
  }

  @Test
  void a_newcomer_whose_dossier_does_not_open_is_shown_to_an_officer() {
    var id = room.arrives(ListRoom.named("Ommerdyn", "Lusira")).id();
    var spoilt =
        new Document("dossier.ciphertext", new Binary(new byte[] {1, 2, 3}))
            .append("stage", new Document("is", "Received"));
    mongo
        .getCollection(VettingCases.COLLECTION)
        .updateOne(new Document("_id", id), new Document("$set", spoilt));

    var next = room.arrives(ListRoom.named("Bystander", "Good"));

    assertThat(next.stage()).isInstanceOf(Stage.Queued.class);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(cases.require(id).flags()).contains("RULE_FAILED"));
    assertThat(cases.require(id).stage()).isInstanceOf(Stage.Queued.class);
  }
}
