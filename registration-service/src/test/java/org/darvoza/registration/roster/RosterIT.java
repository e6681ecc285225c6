package org.darvoza.registration.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.REGISTRATION_OFFICER;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;

import module java.base;

import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.StaffRole;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnRegistrationService
class RosterIT {

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;

  @Test
  void the_list_is_for_the_secretariat_and_the_head() {
    for (var path : List.of("/api/registrations", "/registrations")) {
      assertThat(caller.get(path).statusCode()).isEqualTo(403);
      assertThat(caller.get(path, "Authorization", "Bearer x").statusCode()).isEqualTo(401);
      assertThat(status(path, SCREENING_OFFICER)).isEqualTo(403);
      assertThat(status(path, REGISTRATION_OFFICER)).isEqualTo(200);
      assertThat(status(path, HEAD_OF_ACCREDITATION)).isEqualTo(200);
    }
  }

  @Test
  void a_line_tells_how_a_registration_stands_and_of_the_person_no_more_than_a_mask() {
    var id = recorded();

    var list = list("?q=" + Reference.of("DSH", id).substring(4).toLowerCase(Locale.ROOT));

    assertThat(list.toString())
        .isEqualTo(
            """
            {"items":[{"id":"%s","reference":"%s","status":"SUBMITTED","category":"DELEGATE",\
            "delegation":"Uzbekistan","nameMasked":"K••••••a D.",\
            "receivedAt":"2022-09-01T07:15:30.250Z"}]}"""
                .formatted(id, Reference.of("DSH", id)));
  }

  @Test
  void pages_follow_each_other_without_gaps_or_repeats() {
    var ids = Stream.generate(this::recorded).limit(5).map(RegistrationId::value).toList();

    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = list("?status=SUBMITTED&category=DELEGATE&limit=2&after=" + next);
      page.get("items").forEach(line -> seen.add(line.get("id").asString()));
      assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
      next = page.path("next").asString("");
    } while (!next.isEmpty());

    assertThat(seen).containsAll(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "?q=DSH-NONE-SUCH",
    "?q=.*",
    "?status=BEING_RECORDED",
    "?status=REFUSED&category=MEDIA"
  })
  void what_nothing_matches_is_an_empty_list(String query) {
    assertThat(list(query).toString()).isEqualTo("{\"items\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=101,    422, /limit",
    "limit=0,      422, /limit",
    "limit=many,   422, /limit",
    "status=CLOSED,422, /status",
    "category=VIP, 422, /category",
    "after=x,      400, ''",
    "after=1-2,    400, ''"
  })
  void a_wrong_question_is_answered_without_repeating_it(String query, int status, String pointer) {
    var answer = caller.get("/api/registrations?" + query, Caller.staff(REGISTRATION_OFFICER));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Caller.json(answer).path("errors").path(0).path("pointer").asString(""))
        .isEqualTo(pointer);
    assertThat(answer.body()).doesNotContain("many", "CLOSED", "VIP");
  }

  @Test
  void the_page_shows_the_same_and_keeps_what_was_asked() {
    var id = recorded();
    var _ = recorded();

    var page = page("?status=SUBMITTED&q=DSH-&limit=1");

    assertThat(page)
        .contains("Registrations", "Uzbekistan", "value=\"DSH-\"")
        .containsPattern("\\p{L}•+\\p{L} \\p{L}\\.")
        .contains("/registrations?status=SUBMITTED&amp;q=DSH-&amp;after=");
    assertThat(page("?q=" + Reference.of("DSH", id))).contains(Reference.of("DSH", id));
    assertThat(page("?q=nothing")).contains("None matches what was asked for");
  }

  private JsonNode list(String query) {
    return Caller.json(
        caller.get("/api/registrations" + query, Caller.staff(REGISTRATION_OFFICER)));
  }

  private String page(String query) {
    return caller.get("/registrations" + query, Caller.staff(REGISTRATION_OFFICER)).body();
  }

  private int status(String path, StaffRole role) {
    return caller.get(path, Caller.staff(role)).statusCode();
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmissionOf(Samples.dilnoza()));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> list("?q=" + Reference.of("DSH", id)).get("items").size() == 1);
    return id;
  }
}
