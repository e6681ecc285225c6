package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.contracts.Category;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class QueueIT {

  private final VettingRoom room;
  private final SteppingClock clock;
  private final Visitor officer;

  @Autowired
  QueueIT(VettingRoom room, SteppingClock clock) {
    this.room = room;
    this.clock = clock;
    this.officer = room.as("officer7", SCREENING_OFFICER);
  }

  @Test
  void pages_go_through_all_cases_once_the_most_urgent_first() {
    var arrived = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      arrived.add(room.arrives(SamplePeople.somebody(), Category.SECRETARIAT).id());
      clock.advance(Duration.ofSeconds(1));
    }

    var listed = new ArrayList<String>();
    var after = "";
    do {
      var page = officer.get("/api/vetting/cases?category=SECRETARIAT&limit=2" + after).json();
      page.path("items").forEach(item -> listed.add(item.path("id").asString()));
      var next = page.path("next").asString("");
      after = next.isEmpty() ? "" : "&after=" + next;
    } while (!after.isEmpty());

    assertThat(listed).isEqualTo(arrived);
    var taken = officer.post("/api/vetting/claims", Map.of("category", "SECRETARIAT"));
    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.text("id")).isEqualTo(arrived.getFirst());
    assertThat(listed("claimedBy=officer7")).contains(arrived.getFirst());
  }

  @Test
  void filters_narrow_the_list() {
    var plain = room.arrives(SamplePeople.somebody(), Category.HOST_SERVICE);
    var flagged = room.arrives(SamplePeople.underAge(), Category.HOST_SERVICE);

    assertThat(listed("category=HOST_SERVICE&lane=AMBER")).containsExactly(flagged.id());
    assertThat(listed("category=HOST_SERVICE&lane=GREEN")).containsExactly(plain.id());
    assertThat(listed("category=HOST_SERVICE&delegation=UZB")).hasSize(2);
    assertThat(listed("category=HOST_SERVICE&delegation=Uzbekistan")).hasSize(2);
    assertThat(listed("category=HOST_SERVICE&delegation=KAZ")).isEmpty();
    assertThat(listed("category=HOST_SERVICE&state=CLEARED")).isEmpty();
    assertThat(listed("q=" + plain.reference())).containsExactly(plain.id());
    assertThat(listed("q=.*")).isEmpty();
    assertThat(hits(flagged)).isEqualTo(1);
  }

  @Test
  void nobody_waits_is_answered_with_204() {
    var answer = officer.post("/api/vetting/claims", Map.of("category", "VIRTUAL"));

    assertThat(answer.status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=201", "limit=x", "state=LOST", "lane=FAST", "after=somewhere"})
  void other_questions_are_refused(String query) {
    assertThat(officer.get("/api/vetting/cases?" + query).status()).isEqualTo(400);
  }

  @Test
  void the_api_describes_itself() {
    var described = officer.get("/api-docs/accreditation-service");

    assertThat(described.status()).isEqualTo(200);
    assertThat(described.body()).contains("/api/vetting/claims", "\"openapi\":\"3.1");
  }

  private int hits(VettingCase vetted) {
    return officer
        .get("/api/vetting/cases?q=" + vetted.reference())
        .json()
        .path("items")
        .get(0)
        .path("hits")
        .asInt();
  }

  private List<String> listed(String query) {
    return officer
        .get("/api/vetting/cases?limit=200&" + query)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("id").asString())
        .toList();
  }
}
