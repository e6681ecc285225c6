package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.AUDITOR;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class DecisionsIT {

  private static final Duration PAST_THE_LEASE = Duration.ofMinutes(15).plusSeconds(1);

  private final VettingRoom room;
  private final SteppingClock clock;
  private final Visitor officer;
  private final Visitor senior;

  @Autowired
  DecisionsIT(VettingRoom room, SteppingClock clock) {
    this.room = room;
    this.clock = clock;
    this.officer = room.as("officer1", SCREENING_OFFICER);
    this.senior = room.as("senior1", SECURITY_OFFICER);
  }

  private String path = "";
  private String reference = "";
  private String familyName = "";

  @BeforeEach
  void a_case_stands_in_the_queue() {
    var submission = Samples.aSubmission();
    familyName = submission.person().familyName();
    var vetted = room.arrives(submission);
    path = "/api/vetting/cases/" + vetted.id();
    reference = vetted.reference();
  }

  @Test
  void two_officers_clear_a_person() {
    assertThat(officer.post(path + "/claim", "{}").text("state")).isEqualTo("CLAIMED");
    var opened = officer.get(path);
    assertThat(opened.json().path("identity").path("familyName").asString()).isEqualTo(familyName);
    assertThat(opened.json().path("hits").isEmpty()).isTrue();

    var proposed = proposal(officer, "CLEAR", opened.json().path("version").asLong());
    assertThat(proposed.text("state")).isEqualTo("SECOND_REVIEW");
    var confirmed = review(senior, "/confirmation", version(proposed));

    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(confirmed.text("state")).isEqualTo("CLEARED");
    assertThat(timeline())
        .containsExactly(
            "AccreditationGranted",
            "DecisionProposed",
            "CaseClaimed",
            "CaseOpened",
            "ChecksCompleted",
            "CaseReceived");
  }

  @Test
  void a_decision_without_a_claim_is_refused() {
    var answer = proposal(officer, "CLEAR", 3);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("title")).isEqualTo("not held");
  }

  @Test
  void a_case_that_another_officer_holds_is_refused() {
    var _ = officer.post(path + "/claim", "");

    var answer = senior.post(path + "/claim", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("title")).isEqualTo("held by another officer");
  }

  @Test
  void a_lease_that_has_run_out_frees_the_case() {
    var _ = officer.post(path + "/claim", "");
    clock.advance(PAST_THE_LEASE);

    assertThat(listed("QUEUED")).contains(id());
    assertThat(listed("CLAIMED")).doesNotContain(id());
    assertThat(officer.get(path).status()).isEqualTo(403);
    assertThat(senior.post(path + "/claim", "").status()).isEqualTo(200);
    assertThat(proposal(officer, "CLEAR", 5).text("title")).isEqualTo("held by another officer");
  }

  @Test
  void a_stale_version_is_refused_and_nothing_is_changed() {
    var version = version(officer.post(path + "/claim", ""));

    var answer = proposal(officer, "CLEAR", version - 1);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("title")).isEqualTo("stale version");
    assertThat(proposal(officer, "CLEAR", version).status()).isEqualTo(200);
  }

  @Test
  void the_proposer_cannot_confirm_or_return() {
    var version = version(senior.post(path + "/claim", ""));
    var proposed = proposal(senior, "REFUSE", version);

    for (var act : List.of("/confirmation", "/return")) {
      var answer = review(senior, act, version(proposed));
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.text("title")).isEqualTo("same person");
    }
    var other = room.as("senior2", SECURITY_OFFICER);
    assertThat(review(other, "/confirmation", version(proposed)).text("state"))
        .isEqualTo("REFUSED");
  }

  @Test
  void a_returned_case_waits_again_with_the_note_of_the_second_officer() {
    var proposed = proposal(officer, "REFUSE", version(officer.post(path + "/claim", "")));

    var returned = review(senior, "/return", version(proposed));

    assertThat(returned.text("state")).isEqualTo("QUEUED");
    var notes = senior.get(path).json().path("notes");
    assertThat(notes.get(0).path("text").asString()).isEqualTo("Seen in person.");
    assertThat(notes.get(1).path("on").asString()).isEqualTo("RETURN");
  }

  @Test
  void conditions_are_asked_for_and_kept() {
    var version = version(officer.post(path + "/claim", ""));

    var without = proposal(officer, "CLEAR_WITH_CONDITIONS", version);
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.text("title")).isEqualTo("conditions missing");

    var body =
        Map.of(
            "verdict",
            "CLEAR_WITH_CONDITIONS",
            "reasonCode",
            "OTHER",
            "conditions",
            "With an escort",
            "version",
            version);
    var proposed = officer.post(path + "/proposal", body);
    assertThat(review(senior, "/confirmation", version(proposed)).text("state"))
        .isEqualTo("CLEARED_WITH_CONDITIONS");
    assertThat(senior.get(path).json().path("proposal").path("conditions").get(0).asString())
        .isEqualTo("With an escort");
  }

  @Test
  void bulk_clearance_signs_what_was_proposed_and_reports_every_case() {
    var proposed = proposal(officer, "CLEAR", version(officer.post(path + "/claim", "")));
    assertThat(proposed.status()).isEqualTo(200);
    var waiting = room.arrives(Samples.aSubmission());
    var unknown = "0".repeat(32);

    var answer =
        senior.post(
            "/api/vetting/cases/bulk-clearance",
            Map.of("ids", List.of(id(), waiting.id(), unknown)));

    assertThat(answer.json().path("results").valueStream().map(it -> it.path("outcome").asString()))
        .containsExactly("CLEARED", "NOT_PROPOSED", "UNKNOWN_CASE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"verdict\":\"CLEAR\",\"reasonCode\":\"OTHER\",\"version\":4,\"force\":true}",
        "{\"verdict\":\"MAYBE\",\"reasonCode\":\"OTHER\",\"version\":4}",
        "{\"verdict\":\"CLEAR\",\"reasonCode\":\"LIKES_HIM\",\"version\":4}",
        "[]",
        "{"
      })
  void malformed_proposals_are_refused(String body) {
    var _ = officer.post(path + "/claim", "");

    assertThat(officer.post(path + "/proposal", body).status()).isEqualTo(400);
  }

  @Test
  void what_is_missing_or_too_long_is_named() {
    var body = Map.of("verdict", "CLEAR", "note", "x".repeat(2001));

    var answer = officer.post(path + "/proposal", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").valueStream().map(it -> it.path("pointer").asString()))
        .containsExactly("/note", "/reasonCode", "/version");
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR, LIST_MATCH, CONCERNS_RESOLVED",
    "CLEAR, APPEAL_ALLOWED, NO_OBJECTION",
    "CLEAR_WITH_CONDITIONS, DUPLICATE, NO_OBJECTION",
    "REFUSE, CONCERNS_RESOLVED, SECURITY_CONCERN"
  })
  void a_reason_for_something_else_is_answered_with_those_that_fit(
      String verdict, String reason, String fitting) {
    var words = Map.of("verdict", verdict, "reasonCode", reason, "version", 4);

    var answer = officer.post(path + "/proposal", words);

    assertThat(answer.status()).isEqualTo(422);
    var fault = answer.json().path("errors").path(0);
    assertThat(fault.path("pointer").asString()).isEqualTo("/reasonCode");
    assertThat(fault.path("message").asString()).contains(fitting).doesNotContain(reason);
  }

  @Test
  void each_door_has_its_roles() {
    var auditor = room.as("auditor", AUDITOR);
    var head = room.as("head", HEAD_OF_ACCREDITATION);

    assertThat(auditor.get("/api/vetting/cases").status()).isEqualTo(403);
    assertThat(auditor.get(path).status()).isEqualTo(403);
    assertThat(officer.get(path).status()).isEqualTo(403);
    assertThat(head.get(path).status()).isEqualTo(200);
    assertThat(head.post(path + "/claim", "").status()).isEqualTo(403);
    assertThat(review(officer, "/confirmation", 3).status()).isEqualTo(403);
    assertThat(officer.post("/api/vetting/cases/bulk-clearance", "{}").status()).isEqualTo(403);
    assertThat(officer.post(path + "/hold", "{}").status()).isEqualTo(422);
    assertThat(auditor.post(path + "/hold", "{}").status()).isEqualTo(403);
    assertThat(head.get("/api/vetting/cases/" + "0".repeat(32)).status()).isEqualTo(404);
  }

  static Answer proposal(Visitor visitor, String path, String verdict, long version) {
    return visitor.post(
        path + "/proposal",
        Map.of(
            "verdict",
            verdict,
            "reasonCode",
            "OTHER",
            "note",
            "Seen in person.",
            "version",
            version));
  }

  private Answer proposal(Visitor visitor, String verdict, long version) {
    return proposal(visitor, path, verdict, version);
  }

  private Answer review(Visitor visitor, String act, long version) {
    return visitor.post(path + act, Map.of("note", "Agreed.", "version", version));
  }

  private static long version(Answer answer) {
    return answer.json().path("version").asLong();
  }

  private String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private List<String> listed(String state) {
    return officer
        .get("/api/vetting/cases?q=" + reference + "&state=" + state)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("id").asString())
        .toList();
  }

  private List<String> timeline() {
    return senior
        .get(path)
        .json()
        .path("timeline")
        .valueStream()
        .map(moment -> moment.path("what").asString())
        .toList();
  }
}
