package org.darvoza.accreditation.rescreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.listing.ListRoom;
import org.darvoza.accreditation.watchlists.SampleLists;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// Everyone is screened again although the instance at work dies on the way: another goes on where
/// it stopped, and nobody is left out. How long it takes is printed, not judged, since it depends
/// on the machine. `-Drescreening.people=20000 -Drescreening.entries=50000` is the size promised.
/// In a database of its own, so that other tests need not screen so many people; those who came in
/// the other tests come here too, since the topic remembers them.
@OnVettingRoom
@DirtiesContext
@TestPropertySource(properties = "test.of=speed")
class RescreeningSpeedIT {

  private static final int PEOPLE = Integer.getInteger("rescreening.people", 2_000);
  private static final int ENTRIES = Integer.getInteger("rescreening.entries", 5_000);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final VettingRoom room;
  private final Rescreenings rescreenings;
  private final RescreeningDesk desk;
  private final Rescreener rescreener;
  private final SteppingClock clock;
  private final MongoTemplate mongo;
  private final List<String> people =
      Stream.generate(Samples::aRegistrationId).limit(PEOPLE).map(RegistrationId::value).toList();
  private final List<Submission> submissions =
      IntStream.range(0, PEOPLE).mapToObj(RescreeningSpeedIT::person).toList();

  @Autowired
  RescreeningSpeedIT(
      VettingRoom room,
      Rescreenings rescreenings,
      RescreeningDesk desk,
      Rescreener rescreener,
      SteppingClock clock,
      MongoTemplate mongo) {
    this.room = room;
    this.rescreenings = rescreenings;
    this.desk = desk;
    this.rescreener = rescreener;
    this.clock = clock;
    this.mongo = mongo;
  }

  @Test
  void everyone_is_screened_again() {
    var started = System.nanoTime();
    arrive();
    await().atMost(PATIENCE).until(() -> queued() >= PEOPLE);
    var arrived = System.nanoTime();

    rescreener.stop();
    var _ = ListRoom.inForce(room, list());
    var inForce = System.nanoTime();
    dieOnTheWay();
    clock.advance(Rescreening.LEASE);
    rescreener.start();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> rescreenings.progress().filter(it -> it.finishedAt() != null).isPresent());

    var finished = System.nanoTime();
    var progress = rescreenings.progress().orElseThrow();
    System.out.printf(
        "%,d people arrived in %.1f s; a list of %,d taken in and confirmed in %.1f s; everyone"
            + " screened again in %.1f s (%,d of %,d, %d new hits)%n",
        PEOPLE,
        seconds(started, arrived),
        ENTRIES,
        seconds(arrived, inForce),
        seconds(inForce, finished),
        progress.done(),
        progress.of(),
        progress.newHits());
    // Who was accredited around the start is looked at in both phases.
    assertThat(progress.done()).isGreaterThanOrEqualTo(progress.of());
    assertThat(progress.of()).isGreaterThanOrEqualTo(PEOPLE);
    assertThat(hits()).isEqualTo(listed());
  }

  /// What another instance does before it is gone: the first batch is recorded, no other.
  private void dieOnTheWay() {
    while (rescreenings.progress().map(Rescreenings.Progress::done).orElse(0) == 0) {
      var _ = desk.work("doomed");
    }
    assertThat(rescreenings.find().orElseThrow().holder()).isEqualTo("doomed");
    assertThat(rescreenings.progress().orElseThrow().done()).isLessThan(PEOPLE);
  }

  private Map<String, List<String>> hits() {
    var query = Query.query(Criteria.where("_id").in(people).and("hits.0").exists(true));
    query.fields().include("hits.entryId");
    return mongo.find(query, Document.class, VettingCases.COLLECTION).stream()
        .collect(
            Collectors.toMap(
                it -> it.getString("_id"),
                it ->
                    it.getList("hits", Document.class).stream()
                        .map(hit -> hit.getString("entryId"))
                        .toList()));
  }

  private Map<String, List<String>> listed() {
    return IntStream.range(0, PEOPLE)
        .filter(i -> i % 200 == 0)
        .boxed()
        .collect(Collectors.toMap(people::get, i -> List.of("L-" + i)));
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  /// One in two hundred is on the list.
  private byte[] list() {
    var lines = new ArrayList<>(SampleLists.crowd(0, ENTRIES - PEOPLE / 200));
    for (int i = 0; i < PEOPLE; i += 200) {
      lines.add(ListRoom.line("L-" + i, submissions.get(i)));
    }
    return SampleLists.house(lines);
  }

  private static Submission person(int number) {
    return ListRoom.named(
        "Vor" + SampleLists.word(number), "Tash" + SampleLists.word(number / 3 + 70_000));
  }

  private void arrive() {
    try (var senders = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < PEOPLE; i++) {
        var submission = submissions.get(i);
        var id = new RegistrationId(people.get(i));
        senders.execute(() -> room.publish(room.received(id, submission)));
      }
    }
  }

  private long queued() {
    return mongo.count(
        Query.query(Criteria.where("_id").in(people).and("stage.is").is("Queued")),
        VettingCases.COLLECTION);
  }
}
