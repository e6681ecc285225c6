package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.ApplicantSays;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@OnVettingRoom
class SamePersonIT {

  private final VettingRoom room;
  private final VettingCases cases;
  private final ApplicantSays applicant;
  private final MongoTemplate mongo;
  private final Submission latin = Samples.aSubmission();
  private final Submission cyrillic = Samples.aSubmissionOf(inCyrillic(latin.person()));

  @Autowired
  SamePersonIT(VettingRoom room, VettingCases cases, ApplicantSays applicant, MongoTemplate mongo) {
    this.room = room;
    this.cases = cases;
    this.applicant = applicant;
    this.mongo = mongo;
  }

  @Test
  void who_comes_again_in_another_script_is_pointed_out_and_the_first_case_is_left_alone() {
    var first = room.arrives(latin);

    var second = room.arrives(cyrillic);

    assertThat(second.flags()).containsExactly("LIVE_DUPLICATE_PERSON");
    assertThat(second.lane()).isEqualTo(Lane.AMBER);
    assertThat(named(second)).containsExactly(first.reference());
    assertThat(now(first)).isEqualTo(first);
  }

  @Test
  void two_that_arrive_together_see_each_other() {
    var ids = List.of(Samples.aRegistrationId(), Samples.aRegistrationId());
    room.publish(room.received(ids.get(0), latin));
    room.publish(room.received(ids.get(1), cyrillic));

    var both = ids.stream().map(id -> room.awaited(id, Stage.Queued.class)).toList();

    assertThat(both.stream().flatMap(vetted -> vetted.flags().stream()))
        .isNotEmpty()
        .containsOnly("LIVE_DUPLICATE_PERSON");
  }

  @Test
  void who_was_refused_is_recognized_and_the_earlier_case_is_shown_as_it_stands_now() {
    var refused = room.arrives(latin);
    DuplicatesIT.refuse(room, refused);

    var next = room.arrives(cyrillic);

    assertThat(next.flags()).containsExactly("EARLIER_REFUSAL_PERSON");
    assertThat(next.lane()).isEqualTo(Lane.AMBER);
    var senior = room.as("senior1", SECURITY_OFFICER);
    var other = other(senior, next);
    assertThat(other.path("reference").asString()).isEqualTo(refused.reference());
    assertThat(other.path("id").asString()).isEqualTo(refused.id());
    assertThat(other.path("state").asString()).isEqualTo("REFUSED");
    assertThat(points(other)).isEqualTo(Math.round(other.path("score").asDouble() * 1000));
    assertThat(senior.get("/vetting/cases/" + next.id()).body())
        .contains(
            "/vetting/cases/" + refused.id(),
            "Earlier refusals of the same person",
            "In the other case");
    reopened(refused);
    assertThat(other(senior, next).path("state").asString()).isEqualTo("QUEUED");
  }

  @Test
  void who_may_not_see_the_other_case_has_its_reference_and_no_more() {
    var first = room.arrives(latin, Category.MEDIA);
    var second = room.arrives(cyrillic, Category.DELEGATE);
    var delegates =
        room.as("senior5", SECURITY_OFFICER).within(Set.of(Category.DELEGATE), Set.of());

    var finding = finding(delegates, second);

    assertThat(finding.path("explanation").toString()).contains(first.reference());
    assertThat(finding.path("others").isEmpty()).isTrue();
    assertThat(delegates.get("/vetting/cases/" + second.id()).body())
        .contains(first.reference())
        .doesNotContain(first.id());
  }

  @Test
  void the_same_document_says_it_all() {
    var number = Samples.aDocumentNumber();
    var _ = room.arrives(on(number, latin.person()));

    assertThat(room.arrives(on(number, cyrillic.person())).flags())
        .containsExactly("LIVE_DUPLICATE");
  }

  @Test
  void whose_identity_changes_is_known_by_the_new_one() {
    var first = room.arrives(latin);
    var other = Samples.aSubmission();
    var id = new RegistrationId(first.id());
    room.publish(applicant.amends(id, 2, other, other.category(), FieldClass.IDENTITY));
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> !now(first).identityHash().equals(first.identityHash()));
    var _ = room.awaited(id, Stage.Queued.class);

    assertThat(room.arrives(cyrillic).flags()).isEmpty();
    assertThat(named(room.arrives(Samples.aSubmissionOf(inCyrillic(other.person())))))
        .containsExactly(first.reference());
  }

  @Test
  void who_withdrew_is_not_remembered() {
    var id = Samples.aRegistrationId();
    room.publish(room.received(id, latin));
    room.publish(room.withdrawn(id));
    var _ = room.awaited(id, Stage.Closed.class);

    assertThat(room.arrives(cyrillic).flags()).isEmpty();
  }

  @Test
  void nothing_of_it_lies_in_clear() {
    var _ = room.arrives(latin);
    var second = room.arrives(cyrillic);

    var stored = mongo.getCollection(VettingCases.COLLECTION).find();
    var texts = new ArrayList<String>();
    stored.forEach(document -> texts.add(document.toJson()));
    assertThat(second.checks()).anyMatch(check -> check.resemblance() != null);
    assertThat(texts)
        .noneMatch(text -> text.contains(cyrillic.person().familyName()))
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower(latin)));
    assertThat(room.as("senior1", SECURITY_OFFICER).get(api(second)).json().path("checks"))
        .noneMatch(check -> check.has("resemblance"));
  }

  private static String lower(Submission submission) {
    return submission.person().familyName().toLowerCase(Locale.ROOT);
  }

  private VettingCase now(VettingCase vetted) {
    return cases.store().require(vetted.id());
  }

  private void reopened(VettingCase vetted) {
    long version = now(vetted).version();
    var answer =
        room.as("senior1", SECURITY_OFFICER)
            .post(api(vetted) + "/reopening", Map.of("note", "New papers.", "version", version));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static List<String> named(VettingCase vetted) {
    return vetted.checks().stream().flatMap(check -> check.references().stream()).toList();
  }

  private static String api(VettingCase vetted) {
    return "/api/vetting/cases/" + vetted.id();
  }

  private static JsonNode finding(VettingRoom.Visitor reader, VettingCase vetted) {
    return reader.get(api(vetted)).json().path("hits").path(0);
  }

  private static JsonNode other(VettingRoom.Visitor reader, VettingCase vetted) {
    return finding(reader, vetted).path("others").path(0);
  }

  private static long points(JsonNode other) {
    return other
        .path("explanation")
        .valueStream()
        .mapToLong(line -> Math.round(line.path("points").asDouble() * 1000))
        .sum();
  }

  private static Submission on(String documentNumber, Person person) {
    return Samples.aSubmission(person, Samples.aDocument(documentNumber), Samples.aContact());
  }

  private static Person inCyrillic(Person person) {
    var names = String.valueOf(person.nativeName()).split(" ");
    return new Person(
        person.courtesyTitle(),
        names[0],
        names[1],
        null,
        null,
        null,
        person.sex(),
        person.dateOfBirth(),
        person.placeOfBirth(),
        person.nationality());
  }
}
