package org.darvoza.accreditation.watchlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.screening.list.Source;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The life of a list through the API. Each test goes on from whatever is in force.
@OnVettingRoom
class WatchlistsIT {

  private static final String PATH = "/api/watchlists/un";

  private final ListsInForce lists;
  private final MongoTemplate mongo;
  private final Visitor one;
  private final Visitor other;

  @Autowired
  WatchlistsIT(VettingRoom room, ListsInForce lists, MongoTemplate mongo) {
    this.lists = lists;
    this.mongo = mongo;
    this.one = room.as("custodian1", WATCHLIST_CUSTODIAN);
    this.other = room.as("custodian2", WATCHLIST_CUSTODIAN);
  }

  private Answer bring(byte[] file) {
    return one.put(PATH + "?lossIntended=true", "application/xml", file);
  }

  private Answer confirm(Visitor by, long version) {
    return by.post(PATH + "/versions/" + version + "/confirmation", "");
  }

  private long inForce() {
    return lists.refresh().lists().stream()
        .filter(list -> list.source() == Source.UN)
        .mapToLong(ListsInForce.InForce::version)
        .findFirst()
        .orElse(0);
  }

  private static byte[] of(String... names) {
    return SampleLists.un(
        Stream.of(names)
            .map(name -> SampleLists.individual("ZZi." + name, name, "Marked"))
            .toArray(String[]::new));
  }

  @Test
  void a_list_takes_effect_when_the_other_custodian_confirms_it() {
    var brought = bring(of("Bodrufim", "Gaxhesjil"));

    assertThat(brought.status()).as(brought.body()).isEqualTo(202);
    assertThat(brought.text("state")).isEqualTo("AWAITING_SECOND_CUSTODIAN");
    assertThat(brought.json().path("individuals").asInt()).isEqualTo(2);
    long version = brought.json().path("version").asLong();
    assertThat(inForce()).isNotEqualTo(version);

    assertThat(confirm(one, version).status()).isEqualTo(403);
    assertThat(confirm(one, version).text("title")).isEqualTo("same person");
    assertThat(confirm(other, version).status()).isEqualTo(200);
    assertThat(confirm(other, version).status()).isEqualTo(409);

    assertThat(inForce()).isEqualTo(version);
    var board = one.get("/api/watchlists").json().path("lists").get(0);
    assertThat(board.path("source").asString()).isEqualTo("un");
    assertThat(board.path("inForce").path("version").asLong()).isEqualTo(version);
    assertThat(board.path("inForce").path("sha256").asString()).hasSize(64);
    assertThat(board.path("inForce").path("decidedBy").asString()).isEqualTo("custodian2");
  }

  @Test
  void the_second_custodian_sees_what_would_change() {
    var first = bring(of("Kuplormyn", "Povbodru"));
    assertThat(confirm(other, first.json().path("version").asLong()).status()).isEqualTo(200);
    var next = bring(of("Kuplormyn", "Fimgaxhes"));
    long version = next.json().path("version").asLong();

    var changes = other.get(PATH + "/versions/" + version + "/changes");

    assertThat(changes.status()).isEqualTo(200);
    assertThat(changes.json().path("added").get(0).path("entryId").asString())
        .isEqualTo("ZZi.Fimgaxhes");
    assertThat(changes.json().path("removed").get(0).path("entryId").asString())
        .isEqualTo("ZZi.Povbodru");
    assertThat(changes.json().path("changed").size()).isZero();
    assertThat(other.post(PATH + "/versions/" + version + "/rejection", "").status())
        .isEqualTo(200);
    assertThat(confirm(other, version).status()).isEqualTo(409);
  }

  @Test
  void a_version_that_was_overtaken_cannot_be_confirmed() {
    long older = bring(of("Jilkuplor")).json().path("version").asLong();
    long newer = bring(of("Jilkuplor", "Mynpovbo")).json().path("version").asLong();

    assertThat(confirm(other, older).text("title")).isEqualTo("not the newest");
    assertThat(confirm(other, newer).status()).isEqualTo(200);
  }

  @Test
  void a_list_that_lost_more_than_a_tenth_needs_an_explicit_word() {
    var names = IntStream.range(0, 40).mapToObj(SampleLists::word).toArray(String[]::new);
    long version = bring(of(names)).json().path("version").asLong();
    assertThat(confirm(other, version).status()).isEqualTo(200);
    var torn = of(Arrays.copyOf(names, 30));

    var refused = one.put(PATH, "application/xml", torn);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("detail")).contains("40", "10", "tenth");
    assertThat(inForce()).isEqualTo(version);
    assertThat(bring(torn).status()).isEqualTo(202);
  }

  @Test
  void both_files_of_ofac_make_one_list() {
    var sdn =
        "306,\"BODRUFIM, Gax\",\"individual\",\"SDNT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 01 Mar 1971.\"\n";
    var alt = "306,12,\"aka\",\"HESJIL, Gax\",-0- \n";

    var brought =
        one.upload(
            "PUT",
            "/api/watchlists/ofac",
            Map.of(
                "sdn",
                sdn.getBytes(StandardCharsets.UTF_8),
                "alt",
                alt.getBytes(StandardCharsets.UTF_8)));

    assertThat(brought.status()).as(brought.body()).isEqualTo(202);
    assertThat(brought.json().path("individuals").asInt()).isEqualTo(1);
  }

  @Test
  void a_list_comes_in_its_own_form() {
    assertThat(one.put("/api/watchlists/ofac", "text/csv", of("Bo")).status()).isIn(404, 415);
    assertThat(one.put("/api/watchlists/un", "application/json", of("Bo")).status()).isEqualTo(415);
    assertThat(one.put("/api/watchlists/mars", "text/csv", of("Bo")).status()).isEqualTo(404);
    assertThat(confirm(other, 4711).status()).isEqualTo(404);
  }

  @Test
  void only_custodians_come_in() {
    var officer = new VettingRoomOfficer(one.room());

    assertThat(officer.get("/api/watchlists").status()).isEqualTo(403);
  }

  private record VettingRoomOfficer(VettingRoom room) {
    Answer get(String path) {
      return room.as("officer1", org.darvoza.contracts.StaffRole.SCREENING_OFFICER).get(path);
    }
  }

  @Test
  void the_names_of_a_list_are_nowhere_in_clear() {
    var brought = bring(of("Zorgmarked"));
    assertThat(brought.status()).isEqualTo(202);

    var stored = new StringBuilder();
    for (var collection : mongo.getDb().listCollectionNames()) {
      mongo.getCollection(collection).find().forEach(found -> stored.append(found.toJson()));
    }

    assertThat(stored).doesNotContain("Zorgmarked");
  }

  @Test
  void an_entry_of_the_ledger_tells_who_let_a_list_take_effect() {
    long version = bring(of("Lormynpov")).json().path("version").asLong();
    assertThat(confirm(other, version).status()).isEqualTo(200);

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> {
              var last =
                  mongo
                      .getCollection("ledger")
                      .find(new org.bson.Document("aggregate", "watchlist-un"))
                      .sort(new org.bson.Document("sequence", -1))
                      .first();
              assertThat(last).isNotNull();
              assertThat(last.getString("type")).isEqualTo("WatchlistPublished");
              assertThat(last.getString("actor")).isEqualTo("officer:custodian2");
            });
  }
}
