package org.darvoza.onebox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningMongoIT {

  private static final Document ENTRY = new Document("_id", "a:1");

  @TempDir private static Path folder;
  private static RunningMongo mongo;

  @BeforeAll
  static void start() {
    mongo = RunningMongo.start(folder, Ports.free());
  }

  @AfterAll
  static void stop() {
    mongo.close();
  }

  @Test
  void a_service_adds_to_its_ledger_but_neither_changes_nor_removes() {
    as(
        "registration",
        "registration",
        database -> {
          var ledger = database.getCollection("ledger");
          ledger.insertOne(new Document("_id", "b:1"));

          assertThat(ledger.countDocuments(new Document("_id", "b:1"))).isOne();
          refused(() -> ledger.deleteOne(new Document("_id", "b:1")));
          refused(() -> ledger.updateOne(new Document("_id", "b:1"), new Document("$set", ENTRY)));
          refused(ledger::drop);
        });
  }

  @Test
  void a_service_changes_and_removes_its_state() {
    as(
        "registration",
        "registration",
        database -> {
          var outbox = database.getCollection("outbox");
          outbox.insertOne(new Document("_id", 1));

          assertThat(outbox.deleteOne(new Document("_id", 1)).getDeletedCount()).isOne();
        });
  }

  @Test
  void a_service_cannot_read_the_database_of_another() {
    as(
        "registration",
        "accreditation",
        database -> refused(() -> database.getCollection("ledger").find().first()));
  }

  @Test
  void nobody_reads_without_a_password() {
    try (var client = MongoClients.create("mongodb://127.0.0.1:%d/".formatted(mongo.port()))) {
      var ledger = client.getDatabase("registration").getCollection("ledger");

      refused(() -> ledger.find().first());
    }
  }

  @Test
  void the_reader_reads_everywhere_and_writes_nowhere() {
    as(
        "reader",
        "registration",
        database -> {
          database.getCollection("ledger").find().first();

          refused(() -> database.getCollection("outbox").insertOne(new Document()));
        });
  }

  @Test
  void what_was_acknowledged_survives_a_kill() {
    as("gateway", "gateway", database -> database.getCollection("accounts").insertOne(ENTRY));

    mongo.kill();
    mongo.start();

    as(
        "gateway",
        "gateway",
        database -> assertThat(database.getCollection("accounts").find()).contains(ENTRY));
  }

  @Test
  void the_data_can_be_served_on_another_port(@TempDir Path moved) {
    RunningMongo.start(moved, Ports.free()).close();

    try (var again = RunningMongo.start(moved, Ports.free());
        var client = MongoClients.create(again.uri("gateway"))) {
      client.getDatabase("gateway").getCollection("accounts").insertOne(ENTRY);
    }
  }

  private static void as(String user, String database, Consumer<MongoDatabase> work) {
    try (var client = MongoClients.create(mongo.uri(user))) {
      work.accept(client.getDatabase(database));
    }
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            MongoCommandException.class,
            e -> assertThat(e.getErrorCodeName()).isEqualTo("Unauthorized"));
  }
}
