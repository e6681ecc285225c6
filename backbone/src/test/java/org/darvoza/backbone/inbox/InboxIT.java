package org.darvoza.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import com.mongodb.MongoException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.OnProbe;
import org.darvoza.backbone.Tally;
import org.darvoza.backbone.ledger.LedgerAudit;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;

/// The promise: however often and in whatever order, each fact is applied once and in its turn.
@OnProbe
class InboxIT {

  @Autowired Inbox inbox;
  @Autowired Store<Tally> tallies;
  @Autowired MongoTemplate mongo;

  private final RegistrationId id = Samples.aRegistrationId();

  @Test
  void a_repeat_is_dropped() {
    var life = Deliveries.life(id, 1);

    receive(life);
    receive(life);

    assertThat(heard(id)).containsExactly("2");
  }

  @Test
  void a_repeat_within_one_poll_is_dropped() {
    var life = Deliveries.life(id, 2);

    receive(Stream.concat(life.stream(), life.stream()).toList());

    assertThat(heard(id)).containsExactly("2", "4");
  }

  @Test
  void what_comes_too_early_waits_for_its_turn() {
    var life = Deliveries.life(id, 3);

    receive(List.of(life.get(2)));
    receive(List.of(life.get(1)));
    assertThat(tallies.find(id.value())).isEmpty();
    receive(List.of(life.get(0)));

    assertThat(heard(id)).containsExactly("2", "4", "6");
    assertThat(mongo.getCollection("early").countDocuments()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void any_order_with_any_repeats_ends_the_same(long seed) {
    var random = new Random(seed);
    var ids = Stream.generate(Samples::aRegistrationId).limit(30).toList();
    var deliveries = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (var one : ids) {
      for (var record : Deliveries.life(one, 6)) {
        deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), record));
      }
    }
    Collections.shuffle(deliveries, random);

    while (!deliveries.isEmpty()) {
      var poll = deliveries.subList(0, Math.min(1 + random.nextInt(80), deliveries.size()));
      receive(List.copyOf(poll));
      poll.clear();
    }

    assertThat(ids)
        .allSatisfy(one -> assertThat(heard(one)).containsExactly("2", "4", "6", "8", "10", "12"));
    assertThat(new LedgerAudit(mongo.getDb()).walk().broken()).isEmpty();
  }

  @Test
  void two_instances_given_the_same_records_apply_them_once() throws Exception {
    var lives =
        Stream.generate(Samples::aRegistrationId)
            .limit(20)
            .flatMap(one -> Deliveries.life(one, 3).stream())
            .toList();
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      var both =
          List.of(instances.submit(() -> receive(lives)), instances.submit(() -> receive(lives)));
      for (var instance : both) {
        var _ = instance.get(20, TimeUnit.SECONDS);
      }
    }

    assertThat(lives)
        .allSatisfy(
            record ->
                assertThat(tallies.require(record.key()).heard()).containsExactly("2", "4", "6"));
  }

  @Test
  void a_record_that_spoils_the_batch_is_named_and_the_ones_before_it_are_kept() {
    var good = Deliveries.life(id, 1).getFirst();
    var bad = Deliveries.life(Samples.aRegistrationId(), 1).getFirst();
    Reaction picky =
        envelope -> {
          if (envelope.aggregate().equals(bad.key())) {
            throw new IllegalStateException("a rule with a fault");
          }
          return Deliveries.writingDown(tallies).to(envelope);
        };

    assertThatThrownBy(() -> inbox.receive(List.of(good, bad), picky))
        .isInstanceOfSatisfying(
            BatchListenerFailedException.class,
            failed -> {
              assertThat(failed.getIndex()).isEqualTo(1);
              assertThat(failed).hasCauseInstanceOf(PoisonRecordException.class);
            });
    assertThat(heard(id)).containsExactly("2");
  }

  @Test
  void a_record_that_is_no_event_is_poison() {
    var good = Deliveries.life(id, 1).getFirst();
    var headers = new HashMap<String, String>();
    good.headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    var bad =
        Deliveries.record(
            id.value(), headers, "{\"type\":\"Nonsense\"".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> receive(List.of(good, bad)))
        .isInstanceOf(BatchListenerFailedException.class)
        .hasCauseInstanceOf(PoisonRecordException.class);
    assertThat(heard(id)).containsExactly("2");
  }

  @Test
  void an_error_of_the_database_is_not_poison() {
    Reaction databaseAway =
        _ -> {
          throw new MongoException("away");
        };

    assertThatThrownBy(() -> inbox.receive(Deliveries.life(id, 1), databaseAway))
        .isInstanceOfSatisfying(
            BatchListenerFailedException.class,
            failed -> assertThat(failed).hasCauseInstanceOf(MongoException.class));
  }

  @Test
  void the_message_is_named_as_the_cause_in_the_ledger() {
    receive(Deliveries.life(id, 1));

    var entry =
        mongo.getCollection("ledger").find(new org.bson.Document("aggregate", id.value())).first();
    assertThat(Objects.requireNonNull(entry).getString("cause"))
        .isEqualTo("accreditation-service|" + Envelope.idOf(id.value(), 2));
  }

  private void receive(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, Deliveries.writingDown(tallies));
  }

  private List<String> heard(RegistrationId one) {
    return tallies.require(one.value()).heard();
  }
}
