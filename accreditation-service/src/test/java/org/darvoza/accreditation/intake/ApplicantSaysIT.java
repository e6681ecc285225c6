package org.darvoza.accreditation.intake;

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
import org.darvoza.contracts.Category;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What applicants say later: once, twice, before its turn, and in somebody else's name.
@OnVettingRoom
class ApplicantSaysIT {

  private final VettingRoom room;
  private final ApplicantSays applicant;
  private final VettingCases cases;
  private final Visitor officer;
  private final Visitor senior;
  private final Submission submission = SamplePeople.somebody();
  private RegistrationId id = Samples.aRegistrationId();

  @Autowired
  ApplicantSaysIT(VettingRoom room, ApplicantSays applicant, VettingCases cases) {
    this.room = room;
    this.applicant = applicant;
    this.cases = cases;
    this.officer = room.as("officer1", SCREENING_OFFICER);
    this.senior = room.as("senior1", SECURITY_OFFICER);
  }

  @BeforeEach
  void registers() {
    id = new RegistrationId(room.arrives(submission).id());
  }

  @Test
  void an_answer_brings_the_case_back_into_the_queue_and_counts_once() {
    ask();
    var answers = applicant.answers(id, 2, "None but this.");

    room.publish(answers);
    var queued = room.awaited(id, Stage.Queued.class);
    room.publish(answers);
    room.publish(answers);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(queued);
    assertThat(queued.course().replies()).hasSize(1);
    assertThat(queued.course().marks()).contains(Mark.ANSWERED);
    assertThat(senior.get("/api/vetting/cases/" + id).body()).contains("None but this.");
  }

  @Test
  void an_answer_that_comes_before_an_earlier_word_waits_for_it() {
    ask();

    room.publish(applicant.answers(id, 3, "None but this."));
    somebodyElseIsServed();
    assertThat(present().stage()).isInstanceOf(Stage.WaitingApplicant.class);
    room.publish(applicant.amends(id, 2, submission, Category.INTERPRETER, FieldClass.ROLE));

    var queued = room.awaited(id, Stage.Queued.class);
    assertThat(queued.category()).isEqualTo(Category.INTERPRETER);
    assertThat(queued.course().replies()).hasSize(1);
  }

  @Test
  void who_comes_as_something_else_is_looked_at_again_and_once() {
    decide("CLEAR");
    var amended = applicant.amends(id, 2, submission, Category.INTERPRETER, FieldClass.ROLE);

    room.publish(amended);
    var queued = room.awaited(id, Stage.Queued.class);
    room.publish(amended);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(queued);
    assertThat(queued.course().marks()).contains(Mark.REOPENED, Mark.ROLE_CHANGED);
    assertThat(queued.course().standing().granted()).as("stands meanwhile").isTrue();
  }

  @Test
  void who_is_somebody_else_now_is_checked_and_decided_anew_and_once() {
    decide("CLEAR");
    var amended =
        applicant.amends(id, 2, SamplePeople.underAge(), Category.DELEGATE, FieldClass.IDENTITY);

    room.publish(amended);
    var queued = room.awaited(id, Stage.Queued.class);
    room.publish(amended);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(queued);
    assertThat(queued.course().standing().granted()).as("the grant is void").isFalse();
    assertThat(queued.flags()).isNotEmpty();
  }

  @Test
  void another_address_and_another_hotel_take_nothing_back() {
    decide("CLEAR");
    var cleared = present();

    room.publish(
        applicant.amends(
            id, 2, submission, Category.DELEGATE, FieldClass.CONTACT, FieldClass.LOGISTICS));
    somebodyElseIsServed();

    assertThat(present().stage()).isEqualTo(cleared.stage());
    assertThat(present().identityHash()).isEqualTo(cleared.identityHash());
    assertThat(present().flags()).contains("ADDRESS_UNCONFIRMED");
    room.publish(applicant.confirmsTheAddress(id, 3));
    somebodyElseIsServed();
    assertThat(present().flags()).doesNotContain("ADDRESS_UNCONFIRMED");
  }

  @Test
  void the_officer_reads_what_was_said_before_and_that_it_undid_the_decision() {
    decide("CLEAR");

    room.publish(
        applicant.amends(id, 2, SamplePeople.underAge(), Category.DELEGATE, FieldClass.IDENTITY));
    var _ = room.awaited(id, Stage.Queued.class);

    var earlier = senior.get("/api/vetting/cases/" + id).json().get("earlier");
    assertThat(earlier.get("undid").asString()).isEqualTo("GRANTED");
    assertThat(earlier.get("changes").toString()).contains("\"field\":\"dateOfBirth\"");
  }

  @Test
  void an_appeal_is_lodged_once() {
    decide("REFUSE");
    var appeal = applicant.appeals(id, 2, "It was renewed last week.");

    room.publish(appeal);
    var appealed = room.awaited(id, Stage.Appealed.class);
    room.publish(appeal);

    somebodyElseIsServed();
    assertThat(present()).isEqualTo(appealed);
  }

  @Test
  void an_appeal_that_comes_before_an_earlier_word_waits_for_it() {
    decide("REFUSE");

    room.publish(applicant.appeals(id, 3, "It was renewed last week."));
    somebodyElseIsServed();
    assertThat(present().stage()).isInstanceOf(Stage.Refused.class);
    room.publish(applicant.confirmsTheAddress(id, 2));

    var _ = room.awaited(id, Stage.Appealed.class);
  }

  @Test
  void words_that_were_sealed_for_another_case_are_parked() {
    ask();
    var other = Samples.aRegistrationId();
    var stolen = applicant.answers(other, 2, "Not mine.");

    room.publish(applicant.steals(id, stolen));

    somebodyElseIsServed();
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.read("accreditation-service.parked"))
                    .anyMatch(record -> id.value().equals(record.key())));
    assertThat(present().stage()).isInstanceOf(Stage.WaitingApplicant.class);
  }

  private VettingCase present() {
    return cases.require(id.value());
  }

  private void somebodyElseIsServed() {
    var _ = room.arrives(SamplePeople.somebody());
  }

  private void ask() {
    act(officer, "claim", Map.of());
    var question = Map.of("items", List.of("FORMER_NAMES"), "deadline", "2030-01-01T00:00:00Z");
    act(officer, "information-request", question);
  }

  private void decide(String verdict) {
    act(officer, "claim", Map.of());
    act(officer, "proposal", Map.of("verdict", verdict, "reasonCode", "OTHER"));
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
