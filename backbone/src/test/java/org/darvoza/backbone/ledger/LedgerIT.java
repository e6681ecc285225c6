package org.darvoza.backbone.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.darvoza.backbone.OnProbe;
import org.darvoza.backbone.Tally;
import org.darvoza.contracts.Actor;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnProbe
class LedgerIT {

  private static final Actor SOMEBODY = new Actor.Applicant();

  @Autowired Ledger ledger;
  @Autowired Store<Tally> tallies;
  @Autowired MongoTemplate mongo;

  @AfterEach
  void leave_a_whole_ledger_to_the_next() {
    for (var collection : List.of("ledger", "tallies", "outbox")) {
      mongo.getCollection(collection).deleteMany(new Document());
    }
  }

  @Test
  void state_entry_and_message_are_written_together() {
    var id = counted("one");
    var _ = ledger.record(SOMEBODY, tallies, id, tally -> tally.announce("two")).orThrow();

    assertThat(tallies.require(id).heard()).containsExactly("one", "two");
    assertThat(entries(id))
        .extracting(entry -> entry.getString("type"))
        .containsExactly("Counted", "RegistrationWithdrawn");
    assertThat(entries(id))
        .allSatisfy(entry -> assertThat(entry.getString("actor")).isEqualTo("applicant"));
    assertThat(audit().broken()).isEmpty();
  }

  @Test
  void a_refusal_writes_nothing() {
    var id = counted("one");
    var _ = ledger.record(SOMEBODY, tallies, id, tally -> tally.shut("enough")).orThrow();

    var outcome = ledger.record(SOMEBODY, tallies, id, tally -> tally.count("two"));

    assertThat(outcome).isEqualTo(new Outcome.Refused<>(Tally.Refusal.ALREADY_SHUT));
    assertThat(entries(id)).hasSize(2);
  }

  @Test
  void a_sealed_stage_is_stored_by_its_short_name_and_comes_back() {
    var id = counted("one");
    var _ = ledger.record(SOMEBODY, tallies, id, tally -> tally.shut("enough")).orThrow();

    assertThat(tallies.require(id).stage()).isEqualTo(new Tally.Shut("enough"));
    var stored = document("tallies", id).get("stage", Document.class);
    assertThat(stored.getString("is")).isEqualTo("Shut");
  }

  @Test
  void nothing_is_written_when_the_rule_fails() {
    var id = counted("one");

    assertThatThrownBy(
            () ->
                ledger.record(
                    SOMEBODY,
                    tallies,
                    id,
                    _ -> {
                      throw new IllegalStateException("a rule with a fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tallies.require(id).version()).isEqualTo(1);
    assertThat(audit().broken()).isEmpty();
  }

  @Test
  void a_version_that_does_not_follow_is_an_error() {
    var id = counted("one");

    assertThatThrownBy(
            () ->
                ledger.record(
                    SOMEBODY,
                    tallies,
                    id,
                    tally -> new Outcome.Changed<>(tally, new Tally.Counted("nothing"))))
        .hasMessageContaining("cannot follow");
  }

  @Test
  void many_writers_of_one_aggregate_lose_nothing() throws InterruptedException {
    var id = counted("first");
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 16; i++) {
        int number = i;
        var _ =
            writers.submit(
                () -> ledger.record(SOMEBODY, tallies, id, tally -> tally.count("n" + number)));
      }
    }

    assertThat(tallies.require(id).heard()).hasSize(17).doesNotHaveDuplicates();
    assertThat(audit()).isEqualTo(new LedgerAudit.Finding(1, 17, Optional.empty()));
  }

  /// A primary that steps down ends the transactions under way; their bodies are run again.
  @Test
  void a_primary_that_steps_down_loses_nothing() throws Exception {
    var ids = Stream.generate(() -> counted("first")).limit(20).toList();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var acts =
          IntStream.range(0, 100)
              .mapToObj(number -> writers.submit(() -> count(ids.get(number % 20), number)))
              .toList();
      stepDown();

      assertThat(acts).allSatisfy(act -> assertThat(succeeded(act)).isTrue());
    }

    assertThat(ids).allSatisfy(id -> assertThat(tallies.require(id).count()).isEqualTo(6));
    assertThat(audit().broken()).isEmpty();
  }

  private Tally count(String id, int number) {
    return ledger.record(SOMEBODY, tallies, id, tally -> tally.count("n" + number)).orThrow();
  }

  private void stepDown() {
    var _ =
        mongo
            .getMongoDatabaseFactory()
            .getMongoDatabase("admin")
            .runCommand(
                new Document("replSetStepDown", 1)
                    .append("secondaryCatchUpPeriodSecs", 0)
                    .append("force", true));
  }

  private static boolean succeeded(Future<?> act) {
    try {
      var _ = act.get(30, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void a_batch_is_one_transaction_and_sees_itself() {
    var id = Samples.aRegistrationId().value();
    var steps = Stream.of("one", "two", "three").map(what -> opening(id, what)).toList();

    assertThat(ledger.recordAll(steps)).hasSize(3);
    assertThat(tallies.require(id).heard()).containsExactly("one", "two", "three");
    assertThat(audit()).isEqualTo(new LedgerAudit.Finding(1, 3, Optional.empty()));
  }

  @Test
  void the_walk_finds_a_flipped_byte() {
    var id = threeEntries();
    change(id + ":2", Updates.set("fact", "{\"what\":\"twO\"}"));

    assertThat(audit().broken())
        .hasValueSatisfying(broken -> assertThat(broken).contains(id + ":2", "changed"));
  }

  @Test
  void the_walk_finds_a_changed_actor_although_its_hash_was_made_anew() {
    var id = threeEntries();
    var forged = document("ledger", id + ":2").append("actor", "officer:somebody");
    forged.append("hash", HashChain.hash(forged));
    change(
        id + ":2",
        Updates.combine(
            Updates.set("actor", "officer:somebody"),
            Updates.set("hash", forged.getString("hash"))));

    assertThat(audit().broken())
        .hasValueSatisfying(broken -> assertThat(broken).contains(id + ":3", "does not follow"));
  }

  @Test
  void the_walk_finds_a_deleted_entry() {
    var id = threeEntries();
    mongo.getCollection("ledger").deleteOne(Filters.eq("_id", id + ":2"));

    assertThat(audit().broken())
        .hasValueSatisfying(broken -> assertThat(broken).contains(id + ":3", "missing"));
  }

  @Test
  void the_walk_finds_a_deleted_last_entry() {
    var id = threeEntries();
    mongo.getCollection("ledger").deleteOne(Filters.eq("_id", id + ":3"));

    assertThat(audit().broken()).hasValueSatisfying(broken -> assertThat(broken).contains(id));
  }

  @Test
  void the_walk_finds_an_inserted_entry() {
    var id = threeEntries();
    var last = document("ledger", id + ":3");
    var forged =
        new Document(last)
            .append("_id", id + ":4")
            .append("sequence", 4L)
            .append("previous", last.getString("hash"));
    mongo.getCollection("ledger").insertOne(forged.append("hash", HashChain.hash(forged)));

    assertThat(audit().broken()).hasValueSatisfying(broken -> assertThat(broken).contains(id));
  }

  @Test
  void the_walk_finds_a_state_that_no_entry_tells_of() {
    var id = threeEntries();
    mongo.getCollection("ledger").deleteMany(Filters.eq("aggregate", id));

    assertThat(audit().broken())
        .hasValueSatisfying(broken -> assertThat(broken).contains(id, "no entry tells of it"));
  }

  private String threeEntries() {
    var id = counted("one");
    for (var what : List.of("two", "three")) {
      var _ = ledger.record(SOMEBODY, tallies, id, tally -> tally.count(what)).orThrow();
    }
    assertThat(audit().broken()).isEmpty();
    return id;
  }

  private String counted(String what) {
    var id = Samples.aRegistrationId().value();
    var _ = ledger.record(opening(id, what)).orThrow();
    return id;
  }

  private Step<Tally> opening(String id, String what) {
    return new Step<>(SOMEBODY, tallies, id, present -> present.orElse(Tally.none(id)).count(what));
  }

  private List<Document> entries(String id) {
    return mongo
        .getCollection("ledger")
        .find(Filters.eq("aggregate", id))
        .sort(new Document("sequence", 1))
        .into(new ArrayList<>());
  }

  private Document document(String collection, String id) {
    return Objects.requireNonNull(
        mongo.getCollection(collection).find(Filters.eq("_id", id)).first());
  }

  private void change(String entry, org.bson.conversions.Bson update) {
    var result = mongo.getCollection("ledger").updateOne(Filters.eq("_id", entry), update);
    assertThat(result.getModifiedCount()).isEqualTo(1);
  }

  private LedgerAudit.Finding audit() {
    return new LedgerAudit(mongo.getDb()).walk();
  }
}
