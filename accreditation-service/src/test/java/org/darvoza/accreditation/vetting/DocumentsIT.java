package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.ApplicantSays;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.ViewingPass;
import org.darvoza.contracts.ViewingPass.Subject;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Pictures that applicants hand in: once, twice, before their turn; what the case keeps of them,
/// and who is shown where to look at them.
@OnVettingRoom
class DocumentsIT {

  private static final String FIRST = "0a1b2c3d".repeat(8);
  private static final String SECOND = "4e5f6a7b".repeat(8);
  private static final Pattern PASS = Pattern.compile(".*\\?until=(\\d+)&pass=([\\w-]+)");

  private final VettingRoom room;
  private final ApplicantSays applicant;
  private final VettingCases cases;
  private final MongoTemplate mongo;
  private final KeyedDigest passes;
  private final Visitor officer;
  private final Visitor senior;
  private RegistrationId id = Samples.aRegistrationId();

  @Autowired
  DocumentsIT(
      VettingRoom room,
      ApplicantSays applicant,
      VettingCases cases,
      MongoTemplate mongo,
      Secrets secrets) {
    this.room = room;
    this.applicant = applicant;
    this.cases = cases;
    this.mongo = mongo;
    this.passes = new KeyedDigest(secrets.key("viewing-key"));
    this.officer = room.as("officer1", SCREENING_OFFICER);
    this.senior = room.as("senior1", SECURITY_OFFICER);
  }

  @BeforeEach
  void registers() {
    id = new RegistrationId(room.arrives(SamplePeople.somebody()).id());
  }

  @Test
  void a_picture_is_on_the_case_once_however_often_it_is_told() {
    var photo = applicant.shows(id, 2, DocumentKind.PHOTO, FIRST, List.of(PictureRule.SHARPNESS));

    room.publish(photo);
    var shown = having(FIRST);
    room.publish(photo);
    room.publish(photo);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(shown);
    assertThat(shown.stage()).isInstanceOf(Stage.Queued.class);
    assertThat(shown.course().marks()).as("nobody had looked").isEmpty();
  }

  @Test
  void of_two_that_come_in_the_wrong_order_the_later_one_stays() {
    room.publish(applicant.shows(id, 3, DocumentKind.PHOTO, SECOND));
    somebodyElseIsServed();
    assertThat(present().documents().provided()).isEmpty();

    room.publish(applicant.shows(id, 2, DocumentKind.PHOTO, FIRST));

    assertThat(having(SECOND).documents().provided()).hasSize(1);
  }

  @Test
  void a_decision_made_on_a_picture_falls_with_it_and_once() {
    room.publish(applicant.shows(id, 2, DocumentKind.PASSPORT, FIRST));
    var _ = having(FIRST);
    decide();
    var replacing = applicant.shows(id, 3, DocumentKind.PASSPORT, SECOND);

    room.publish(replacing);
    var queued = room.awaited(id, Stage.Queued.class);
    room.publish(replacing);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(queued);
    assertThat(queued.course().standing().granted()).isFalse();
    assertThat(queued.course().marks()).containsExactly(Mark.DOCUMENT_REPLACED);
  }

  @Test
  void the_first_picture_after_a_decision_leaves_it_standing() {
    decide();

    room.publish(applicant.shows(id, 2, DocumentKind.PHOTO, FIRST));

    assertThat(having(FIRST).course().standing().granted()).isTrue();
    assertThat(present().stage()).isInstanceOf(Stage.Cleared.class);
  }

  @Test
  void who_reads_the_case_is_shown_where_to_look_and_nobody_else_may_look_there() {
    room.publish(
        applicant.shows(id, 2, DocumentKind.PHOTO, FIRST, List.of(PictureRule.BACKGROUND)));
    var _ = having(FIRST);

    var document = senior.get("/api/vetting/cases/" + id).json().path("documents").path(0);

    assertThat(document.path("kind").asString()).isEqualTo("photo");
    assertThat(document.path("sha256").asString()).isEqualTo(FIRST);
    assertThat(document.path("bytes").asInt()).isEqualTo(48_213);
    assertThat(document.path("width").asInt()).isEqualTo(900);
    assertThat(document.path("verdict").path(0).asString()).isEqualTo("BACKGROUND");
    var view = document.path("view").asString();
    assertThat(view).startsWith("/registrations/" + id + "/documents/photo/view?");
    assertThat(admitted(view, "senior1")).isPresent();
    assertThat(admitted(view, "senior2")).isEmpty();
    assertThat(latestReading()).contains("PHOTO", "officer:senior1");
  }

  @Test
  void who_may_not_read_the_case_gets_no_address() {
    room.publish(applicant.shows(id, 2, DocumentKind.PHOTO, FIRST));
    var _ = having(FIRST);

    assertThat(officer.get("/api/vetting/cases/" + id).status()).isEqualTo(403);
    assertThat(officer.get("/vetting/cases/" + id).body()).doesNotContain("pass=", "picture-open");
  }

  @Test
  void all_kinds_stand_side_by_side() throws IOException {
    for (var kind : DocumentKind.values()) {
      room.publish(
          applicant.shows(id, 2 + kind.ordinal(), kind, kind.ordinal() + FIRST.substring(1)));
    }
    var _ = having(3 + FIRST.substring(1));

    for (var language : List.of("en", "ru", "tg")) {
      var page = senior.reading(language).get("/vetting/cases/" + id);
      assertThat(page.body().split("class=\"picture\"", -1)).hasSize(5);
      PagesIT.keep("case-all-documents-" + language, page);
    }
  }

  @Test
  void the_page_shows_what_there_is_and_says_what_is_missing() throws IOException {
    var page = "/vetting/cases/" + id;
    PagesIT.keep("case-no-documents", senior.get(page));
    assertThat(senior.get(page).body())
        .contains("Photo: not handed in yet", "The person’s own page says what is missing.")
        .doesNotContain("viewer.js");

    room.publish(
        applicant.shows(id, 2, DocumentKind.PHOTO, FIRST, List.of(PictureRule.BACKGROUND)));
    var _ = having(FIRST);
    act(officer, "claim", Map.of());
    act(
        officer,
        "information-request",
        Map.of("items", List.of("PASSPORT_SCAN"), "deadline", "2030-01-01T00:00:00Z"));

    for (var language : List.of("en", "ru", "tg")) {
      var shown = senior.reading(language).get(page);
      PagesIT.keep("case-documents-" + language, shown);
      assertThat(shown.body())
          .contains("/documents/photo/view?until=", "viewer.js", "target=\"_blank\"")
          .doesNotContain("??");
    }
    assertThat(senior.get(page).body())
        .contains(
            "background not plain and light",
            "To be looked at: background not plain and light.",
            "Asked for on",
            "A document was handed in");
  }

  @Test
  void what_is_said_to_be_missing_is_what_the_category_hands_in() {
    var none = room.arrives(SamplePeople.somebody(), Category.HEAD_OF_STATE).id();
    var journalist = room.arrives(SamplePeople.somebody(), Category.MEDIA).id();

    assertThat(senior.get("/vetting/cases/" + none).body()).doesNotContain("not handed in yet");
    assertThat(senior.get("/vetting/cases/" + journalist).body())
        .contains("Photo: not handed in yet", "Press card: not handed in yet");
  }

  private Optional<ViewingPass> admitted(String view, String username) {
    var pass = PASS.matcher(view);
    assertThat(pass.matches()).isTrue();
    var subject = new Subject(id, DocumentKind.PHOTO, FIRST, username);
    return ViewingPass.presented(pass.group(1), pass.group(2), subject, passes::matches);
  }

  private String latestReading() {
    return mongo
        .getCollection("ledger")
        .find(new org.bson.Document("aggregate", "reads-" + id))
        .into(new ArrayList<>())
        .getLast()
        .toJson();
  }

  private VettingCase having(String sha256) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                present().documents().provided().stream()
                    .anyMatch(it -> it.sha256().equals(sha256)));
    return present();
  }

  private VettingCase present() {
    return cases.require(id.value());
  }

  private void somebodyElseIsServed() {
    var _ = room.arrives(SamplePeople.somebody());
  }

  private void decide() {
    act(officer, "claim", Map.of());
    act(officer, "proposal", Map.of("verdict", "CLEAR", "reasonCode", "OTHER"));
    act(senior, "confirmation", Map.of());
  }

  private void act(Visitor who, String act, Map<String, ?> wish) {
    var body = new HashMap<String, Object>(wish);
    if (!act.equals("claim")) {
      body.put("version", present().version());
    }
    var answer = who.post("/api/vetting/cases/" + id + "/" + act, body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }
}
