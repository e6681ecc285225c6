package org.darvoza.accreditation.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.accreditation.ApplicantSays;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.SteppingClock;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/// One case goes the whole long way with a marked word at each step; an officer reads them all, and
/// nobody else can.
@OnVettingRoom
@ExtendWith(OutputCaptureExtension.class)
class CoursePrivacyIT {

  private static final String MARK = "MARKED-zw47-";

  private final VettingRoom room;
  private final ApplicantSays applicant;
  private final VettingCases cases;
  private final SteppingClock clock;
  private final MongoTemplate mongo;

  private RegistrationId id = new RegistrationId("0".repeat(32));

  @Autowired
  CoursePrivacyIT(
      VettingRoom room,
      ApplicantSays applicant,
      VettingCases cases,
      SteppingClock clock,
      MongoTemplate mongo) {
    this.room = room;
    this.applicant = applicant;
    this.cases = cases;
    this.clock = clock;
    this.mongo = mongo;
  }

  @Test
  void what_is_written_on_the_long_way_stays_in_the_vetting_room(CapturedOutput logs) {
    id = new RegistrationId(room.arrives(SamplePeople.somebody()).id());
    waits();
    isRefusedAndAppeals();
    isRevoked();

    var read =
        room.as("senior1", StaffRole.SECURITY_OFFICER).get("/api/vetting/cases/" + id).body();
    assertThat(read)
        .contains(
            marked("hold", "question", "answer", "agency", "opinion", "refusal", "appeal-decision"))
        .contains(marked("suspension", "new-fact", "milder-means", "revocation"));
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", id.value()))
                    .endsWith("AccreditationRevoked"));
    assertThat(published())
        .doesNotContain(MARK)
        .doesNotContain("FALSE_INFORMATION", "DOCUMENT_INVALID", "BADGE_MISUSED");
    assertThat(stored()).doesNotContain(MARK);
    assertThat(logs.getAll()).doesNotContain(MARK);
  }

  private static String[] marked(String... words) {
    return Stream.of(words).map(word -> MARK + word).toArray(String[]::new);
  }

  private void waits() {
    claim();
    act("hold", Map.of("reasonCode", "OTHER", "reviewOn", "2030-01-01", "note", MARK + "hold"));
    act("resume", Map.of());
    claim();
    var until = "2030-01-01T00:00:00Z";
    act(
        "information-request",
        Map.of("items", List.of("FORMER_NAMES"), "deadline", until, "note", MARK + "question"));
    room.publish(applicant.answers(id, 2, MARK + "answer"));
    var _ = room.awaited(id, Stage.Queued.class);
    claim();
    act(
        "agency-request",
        Map.of(
            "agency",
            "agency",
            "fields",
            List.of("NAME"),
            "deadline",
            until,
            "note",
            MARK + "agency"));
    var opinion = Map.of("result", "NO_OBJECTION", "note", MARK + "opinion");
    var agency = room.as("agency", StaffRole.EXTERNAL_AGENCY);
    var answered = agency.post("/api/vetting/agency-requests/" + id + "-1/answer", opinion);
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
  }

  private void isRefusedAndAppeals() {
    claim();
    act(
        "proposal",
        Map.of(
            "verdict", "REFUSE",
            "reasonCode", "DOCUMENT_INVALID",
            "note", MARK + "refusal"));
    act("confirmation", Map.of("note", MARK + "refusal"));
    room.publish(applicant.appeals(id, 3, MARK + "grounds"));
    var _ = room.awaited(id, Stage.Appealed.class);
    var reviewer = room.as("reviewer", StaffRole.APPEALS_REVIEWER);
    assertThat(reviewer.get("/api/vetting/cases/" + id).body()).contains(MARK + "grounds");
    act("appeal-decision", Map.of("outcome", "OVERTURNED", "note", MARK + "appeal-decision"));
  }

  private void isRevoked() {
    act(
        "suspension",
        Map.of("ground", "BADGE_MISUSED", "minutes", 60, "note", MARK + "suspension"));
    clock.advance(Duration.ofMillis(5)); // a new fact is younger than the grant
    act(
        "revocation",
        Map.of(
            "ground",
            "FALSE_INFORMATION",
            "newFact",
            MARK + "new-fact",
            "knownSince",
            clock.instant().toString(),
            "milderMeans",
            MARK + "milder-means"));
    act("revocation/confirmation", Map.of("note", MARK + "revocation"));
  }

  private void claim() {
    var claimed = room.as("officer1", StaffRole.SCREENING_OFFICER).post(path("claim"), "{}");
    assertThat(claimed.status()).as(claimed.body()).isEqualTo(200);
  }

  private void act(String act, Map<String, ?> wish) {
    var body = new HashMap<String, Object>(wish);
    body.put("version", cases.require(id.value()).version());
    var answer = who(act).post(path(act), body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }

  private Visitor who(String act) {
    return switch (act) {
      case "confirmation" -> room.as("senior1", StaffRole.SECURITY_OFFICER);
      case "appeal-decision" -> room.as("reviewer", StaffRole.APPEALS_REVIEWER);
      case "suspension", "revocation" -> room.as("supervisor", StaffRole.SECURITY_SUPERVISOR);
      case "revocation/confirmation" -> room.as("head", StaffRole.HEAD_OF_ACCREDITATION);
      default -> room.as("officer1", StaffRole.SCREENING_OFFICER);
    };
  }

  private String path(String act) {
    return "/api/vetting/cases/" + id + "/" + act;
  }

  private static String published() {
    return TopicProbe.read("accreditation.events").stream()
        .map(record -> new String(record.value(), StandardCharsets.UTF_8) + record.headers())
        .collect(Collectors.joining());
  }

  private String stored() {
    var stored = new StringBuilder();
    for (var collection : mongo.getDb().listCollectionNames()) {
      mongo.getCollection(collection).find().forEach(found -> stored.append(found.toJson()));
    }
    return stored.toString();
  }
}
