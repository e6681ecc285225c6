package org.darvoza.accreditation.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.accreditation.ApplicantSays;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every state × act × role through the API: real cases are driven there, and what is answered
/// follows from one table.
@OnVettingRoom
class ActsIT {

  private static final Map<Character, StaffRole> ROLES =
      Map.of(
          '1', StaffRole.SCREENING_OFFICER,
          '2', StaffRole.SECURITY_OFFICER,
          'S', StaffRole.SECURITY_SUPERVISOR,
          'H', StaffRole.HEAD_OF_ACCREDITATION,
          'V', StaffRole.APPEALS_REVIEWER,
          'X', StaffRole.EXTERNAL_AGENCY,
          'W', StaffRole.WATCHLIST_CUSTODIAN,
          'A', StaffRole.AUDITOR);

  private static final List<String> STATES =
      List.of(
          "QUEUED",
          "CLAIMED",
          "SECOND_REVIEW",
          "WAITING_APPLICANT",
          "WAITING_AGENCY",
          "ON_HOLD",
          "CLEARED",
          "REFUSED",
          "SUSPENDED",
          "REINSTATE_PROPOSED",
          "REVOKE_PROPOSED",
          "REVOKED",
          "APPEALED");

  private static final Map<String, String> STANDING = new HashMap<>();

  private final VettingRoom room;
  private final ApplicantSays applicant;
  private final SteppingClock clock;
  private final Visitor officer;
  private final Visitor senior;
  private final Visitor supervisor;
  private final Visitor head;

  @Autowired
  ActsIT(VettingRoom room, ApplicantSays applicant, SteppingClock clock) {
    this.room = room;
    this.applicant = applicant;
    this.clock = clock;
    this.officer = room.as("officer1", StaffRole.SCREENING_OFFICER);
    this.senior = room.as("senior1", StaffRole.SECURITY_OFFICER);
    this.supervisor = room.as("supervisor", StaffRole.SECURITY_SUPERVISOR);
    this.head = room.as("head", StaffRole.HEAD_OF_ACCREDITATION);
  }

  /// `who` may come to the door at all; `when` lists the states in which it is done. Everybody is a
  /// stranger to the case, so that what belongs to its holder is refused there too.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          claim                      | 12 | QUEUED
          release                    | 12 | -
          renewal                    | 12 | -
          hand-over                  | 12S | QUEUED,CLAIMED
          proposal                   | 12 | -
          hold                       | 12 | -
          information-request        | 12 | -
          agency-request             | 12 | -
          hits/un/e1/judgement       | 12 | -
          resume                     | 12 | WAITING_APPLICANT,WAITING_AGENCY,ON_HOLD
          confirmation               | 2  | SECOND_REVIEW
          return                     | 2  | SECOND_REVIEW
          reopening                  | 2S | CLEARED,REFUSED
          suspension                 | S  | CLEARED,REVOKE_PROPOSED
          reinstatement              | S  | SUSPENDED
          reinstatement/confirmation | H  | REINSTATE_PROPOSED
          reinstatement/return       | H  | REINSTATE_PROPOSED
          revocation                 | S  | CLEARED,SUSPENDED
          revocation/confirmation    | H  | REVOKE_PROPOSED
          revocation/return          | H  | REVOKE_PROPOSED
          appeal-decision            | HV | APPEALED
          """)
  void each_state_answers_each_act_of_each_role(String act, String who, String when) {
    var fits = when == null ? List.<String>of() : List.of(when.split(","));
    for (var state : STATES) {
      var stands = standing(state);
      var asked = body(act, stands);
      for (var role : ROLES.entrySet()) {
        boolean atTheDoor = who.indexOf(role.getKey()) >= 0;
        boolean done = atTheDoor && fits.contains(state);
        var fresh = done ? in(state) : stands;
        var answer =
            room.as("stranger" + role.getKey(), role.getValue())
                .post(fresh + "/" + act, done ? body(act, fresh) : asked);

        assertThat(answer.status())
            .as("%s in %s by %s: %s", act, state, role.getValue(), answer.body())
            .satisfies(
                status ->
                    assertThat(allowed(act, role.getKey(), atTheDoor, done)).contains(status));
      }
    }
  }

  /// A screening officer who did not make a case wait may not bring it back; what is refused leaves
  /// the case as it is, so one case serves all of them.
  private static List<Integer> allowed(String act, char role, boolean atTheDoor, boolean done) {
    if (!atTheDoor) {
      return List.of(403);
    }
    if (act.equals("resume") && role == '1' && done) {
      return List.of(403);
    }
    if (act.equals("hand-over") && role != 'S' && done) {
      return List.of(409);
    }
    if (role == 'V' && !done) {
      return List.of(404);
    }
    return done ? List.of(200) : List.of(409, 403);
  }

  private Object body(String act, String path) {
    var version = version(path);
    var words = new HashMap<String, Object>(Map.of("version", version));
    switch (act) {
      case "claim", "release", "renewal" -> words.clear();
      case "hand-over" -> words.put("to", "officer2");
      case "proposal" -> words.putAll(Map.of("verdict", "CLEAR", "reasonCode", "OTHER"));
      case "hold" -> words.putAll(Map.of("reasonCode", "OTHER", "reviewOn", "2030-01-01"));
      case "information-request" ->
          words.putAll(Map.of("items", List.of("PHOTO"), "deadline", "2030-01-01T00:00:00Z"));
      case "agency-request" ->
          words.putAll(
              Map.of(
                  "agency", "agency",
                  "fields", List.of("NAME", "NATIONALITY"),
                  "deadline", "2030-01-01T00:00:00Z"));
      case "hits/un/e1/judgement" -> words.put("samePerson", false);
      case "reopening" -> words.put("note", "A new fact.");
      case "suspension" -> words.putAll(Map.of("ground", "LIST_HIT", "minutes", 120));
      case "revocation" -> {
        clock.advance(Duration.ofMillis(5)); // a new fact is younger than the grant
        words.putAll(
            Map.of(
                "ground", "CONDUCT",
                "newFact", "What came up.",
                "knownSince", clock.instant().toString(),
                "milderMeans", "An escort would not do."));
      }
      case "appeal-decision" -> words.putAll(Map.of("outcome", "UPHELD", "note", "Read whole."));
      case "resume" -> {}
      default -> words.put("note", "Seen.");
    }
    return words;
  }

  /// What was refused has left a case as it was, so that the next act can be tried on it too.
  private String standing(String state) {
    return STANDING.compute(
        state, (_, path) -> path != null && state(path).equals(state) ? path : in(state));
  }

  /// A case in that state, driven there through the doors.
  private String in(String state) {
    var vetted = room.arrives(Samples.aSubmission());
    var path = "/api/vetting/cases/" + vetted.id();
    for (var step : way(state)) {
      take(path, step);
    }
    return path;
  }

  private static List<String> way(String state) {
    var cleared = List.of("claim", "proposal", "confirmation");
    var refused = List.of("claim", "refusal", "confirmation");
    return switch (state) {
      case "QUEUED" -> List.of();
      case "CLAIMED" -> List.of("claim");
      case "SECOND_REVIEW" -> List.of("claim", "proposal");
      case "WAITING_APPLICANT" -> List.of("claim", "information-request");
      case "WAITING_AGENCY" -> List.of("claim", "agency-request");
      case "ON_HOLD" -> List.of("claim", "hold");
      case "CLEARED" -> cleared;
      case "REFUSED" -> refused;
      case "SUSPENDED" -> and(cleared, "suspension");
      case "REINSTATE_PROPOSED" -> and(cleared, "suspension", "reinstatement");
      case "REVOKE_PROPOSED" -> and(cleared, "revocation");
      case "REVOKED" -> and(cleared, "revocation", "revocation/confirmation");
      case "APPEALED" -> and(refused, "appeal");
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static List<String> and(List<String> before, String... steps) {
    return Stream.concat(before.stream(), Stream.of(steps)).toList();
  }

  private void take(String path, String step) {
    if (step.equals("appeal")) {
      room.publish(applicant.appeals(id(path), 2, "Read it again."));
      await().atMost(Duration.ofSeconds(15)).until(() -> state(path).equals("APPEALED"));
      return;
    }
    var who =
        switch (step) {
          case "confirmation" -> senior;
          case "suspension", "reinstatement", "revocation" -> supervisor;
          case "revocation/confirmation" -> head;
          default -> officer;
        };
    var answer =
        step.equals("refusal")
            ? officer.post(
                path + "/proposal",
                Map.of("verdict", "REFUSE", "reasonCode", "OTHER", "version", version(path)))
            : who.post(path + "/" + step, body(step, path));
    assertThat(answer.status()).as("%s: %s", step, answer.body()).isEqualTo(200);
  }

  private long version(String path) {
    return senior.get(path).json().path("version").asLong();
  }

  private String state(String path) {
    return senior.get(path).text("state");
  }

  private static RegistrationId id(String path) {
    return new RegistrationId(path.substring(path.lastIndexOf('/') + 1));
  }

  @Test
  void a_deadline_that_passes_ends_the_case_by_itself() {
    var path = "/api/vetting/cases/" + room.arrives(Samples.aSubmission()).id();
    take(path, "claim");
    var body = new HashMap<>(Map.of("items", List.of("PHOTO"), "version", version(path)));
    body.put("deadline", clock.instant().plus(Duration.ofHours(1)).toString());
    assertThat(officer.post(path + "/information-request", body).status()).isEqualTo(200);

    clock.advance(Duration.ofHours(1));

    await().atMost(Duration.ofSeconds(15)).until(() -> state(path).equals("LAPSED"));
  }

  @Test
  void a_suspension_ends_by_itself() {
    var path = in("SUSPENDED");

    clock.advance(Duration.ofHours(2));

    await().atMost(Duration.ofSeconds(15)).until(() -> state(path).equals("CLEARED"));
  }

  @Test
  void an_agency_sees_what_was_sent_to_it_and_answers_once() {
    var path = in("WAITING_AGENCY");
    var identity = senior.get(path).json().path("identity");
    var name = identity.path("familyName").asString();
    var request = id(path).value() + "-1";
    var requests = "/api/vetting/agency-requests";
    var agency = room.as("agency", StaffRole.EXTERNAL_AGENCY);
    var other = room.as("other", StaffRole.EXTERNAL_AGENCY);

    assertThat(agency.get(requests).body()).contains(request).doesNotContain(name);
    assertThat(other.get(requests).body()).doesNotContain(request);
    assertThat(other.get(requests + "/" + request).status()).isEqualTo(404);
    assertThat(agency.get(requests + "/" + request).body())
        .contains(name, "UZB")
        .doesNotContain(
            identity.path("dateOfBirth").asString(), "travelDocument", "Head of Department");
    Answer answered =
        agency.post(requests + "/" + request + "/answer", Map.of("result", "OBJECTION"));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(state(path)).isEqualTo("QUEUED");
    assertThat(senior.get(path).json().path("course").path("marks").toString())
        .contains("AGENCY_OBJECTION");
    assertThat(
            agency
                .post(requests + "/" + request + "/answer", Map.of("result", "NO_OBJECTION"))
                .status())
        .isEqualTo(409);
  }
}
