package org.darvoza.accreditation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.listing.ListRoom;
import org.darvoza.accreditation.watchlists.SampleLists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnVettingRoom
class SearchIT {

  private static final String PATH = "/api/screening/searches";

  private final VettingRoom room;
  private final MongoTemplate mongo;
  private final Visitor officer;

  @Autowired
  SearchIT(VettingRoom room, MongoTemplate mongo) {
    this.room = room;
    this.mongo = mongo;
    this.officer = room.as("searcher1", SCREENING_OFFICER);
  }

  private void listed() {
    var _ = ListRoom.inForce(room, SampleLists.house("S-1,Zamirbek Fulmarov,1971-03-02,KGZ"));
  }

  @Test
  void a_listed_person_is_found_and_every_line_adds_up() {
    listed();

    var answer =
        officer.post(PATH, Map.of("name", "Zamirbek Fulmarov", "dateOfBirth", "1971-03-02"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var match = answer.json().path("matches").get(0);
    assertThat(match.path("list").asString()).isEqualTo("host");
    assertThat(match.path("entryId").asString()).isEqualTo("S-1");
    assertThat(match.path("band").asString()).isEqualTo("STRONG");
    double sum = 0;
    for (var line : match.path("explanation")) {
      sum += line.path("points").asDouble();
    }
    assertThat(sum).isCloseTo(match.path("score").asDouble(), within(1e-9));
    assertThat(match.path("score").asString()).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void who_searched_is_on_record_but_not_for_whom() {
    listed();

    assertThat(officer.post(PATH, Map.of("name", "Quorvexia Marked")).status()).isEqualTo(200);

    var entry =
        mongo
            .getCollection("ledger")
            .find(new Document("aggregate", "searches-searcher1"))
            .sort(new Document("sequence", -1))
            .first();
    assertThat(entry).isNotNull();
    assertThat(entry.getString("actor")).isEqualTo("officer:searcher1");
    assertThat(entry.getString("type")).isEqualTo("ListsSearched");
    assertThat(entry.toJson()).doesNotContainIgnoringCase("quorvexia");
  }

  @Test
  void what_cannot_be_searched_for_is_refused() {
    assertThat(officer.post(PATH, Map.of("name", " ")).status()).isEqualTo(422);
    assertThat(officer.post(PATH, Map.of("name", "A", "nationality", "ZZZ")).status())
        .isEqualTo(422);
    assertThat(officer.post(PATH, Map.of("name", "A", "dateOfBirth", "1971-02-31")).status())
        .isEqualTo(400);
    assertThat(officer.post(PATH, Map.of("name", "A", "colour", "red")).status()).isEqualTo(400);
    assertThat(room.as("c", WATCHLIST_CUSTODIAN).post(PATH, Map.of("name", "A")).status())
        .isEqualTo(403);
  }

  @Test
  void the_page_shows_what_was_found_in_each_language() {
    listed();

    for (var language : List.of("en", "ru", "tg")) {
      var reader = officer.reading(language);
      assertThat(reader.get("/vetting/search").status()).isEqualTo(200);
      var page =
          reader.submit(
              "/vetting/search", Map.of("name", "Fulmarov Zamirbek", "dateOfBirth", "1971"));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("S-1", "Zamirbek Fulmarov").doesNotContain("??");
    }
    var wrong = officer.submit("/vetting/search", Map.of("name", "", "dateOfBirth", "1971-02-31"));
    assertThat(wrong.body()).contains("field-error");
  }
}
