package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Decision;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Marked words go in; nothing of them comes out where it must not.
@OnVettingRoom
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

  private static final String NOTE = "MARKED-NOTE-zq81";
  private static final String CONDITION = "MARKED-CONDITION-zq82";
  private static final String NUMBER = "ZQ9988776";

  private final VettingRoom room;
  private final MongoTemplate mongo;

  @Autowired
  PrivacyIT(VettingRoom room, MongoTemplate mongo) {
    this.room = room;
    this.mongo = mongo;
  }

  @Test
  void reasons_notes_and_identity_stay_in_the_vetting_room(CapturedOutput logs) {
    var submission = SamplePeople.on(NUMBER);
    var person = submission.person();
    var vetted = room.arrives(submission);
    decide(vetted.id(), person.familyName());

    assertThat(TopicProbe.typesFor("accreditation.events", vetted.id())).startsWith("CaseOpened");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", vetted.id()))
                    .containsExactly("CaseOpened", "AccreditationGranted"));
    var secrets =
        List.of(
            NOTE,
            CONDITION,
            NUMBER,
            person.familyName(),
            String.valueOf(person.nativeName()),
            person.dateOfBirth().toString());
    var published =
        TopicProbe.read("accreditation.events").stream()
            .map(record -> new String(record.value(), StandardCharsets.UTF_8) + record.headers())
            .toList();
    assertThat(published)
        .allSatisfy(record -> assertThat(record).doesNotContain(secrets))
        .allSatisfy(record -> assertThat(record).doesNotContain("HOST_DECISION", "reasonCode"));
    assertThat(everythingStored()).doesNotContain(secrets);
    assertThat(logs.getAll()).doesNotContain(secrets);
  }

  /// The reason's code is in the ledger, for the auditor; the words are nowhere in clear.
  private void decide(String id, String familyName) {
    var officer = room.as("officer1", SCREENING_OFFICER);
    var path = "/api/vetting/cases/" + id;
    var claimed = officer.post(path + "/claim", "{}");
    var proposal =
        Map.of(
            "verdict",
            Decision.Verdict.CLEAR_WITH_CONDITIONS,
            "reasonCode",
            Decision.ReasonCode.HOST_DECISION,
            "note",
            NOTE,
            "conditions",
            List.of(CONDITION),
            "version",
            claimed.json().path("version").asLong());
    var proposed = officer.post(path + "/proposal", proposal);
    var review = Map.of("note", NOTE, "version", proposed.json().path("version").asLong());
    var senior = room.as("senior1", SECURITY_OFFICER);
    assertThat(senior.get(path).body()).contains(NOTE, CONDITION, NUMBER, familyName);
    assertThat(senior.post(path + "/confirmation", review).status()).isEqualTo(200);
  }

  private String everythingStored() {
    var stored = new StringBuilder();
    for (var collection : mongo.getDb().listCollectionNames()) {
      mongo.getCollection(collection).find().forEach(found -> stored.append(found.toJson()));
    }
    return stored.toString();
  }

  @Test
  void each_opening_of_a_case_is_on_record_before_it_is_shown() {
    var id = room.arrives(SamplePeople.somebody()).id();
    var senior = room.as("senior9", SECURITY_OFFICER);

    assertThat(room.as("officer9", SCREENING_OFFICER).get("/api/vetting/cases/" + id).status())
        .isEqualTo(403);
    assertThat(senior.get("/api/vetting/cases/" + id).status()).isEqualTo(200);
    assertThat(senior.get("/vetting/cases/" + id).status()).isEqualTo(200);

    var entries =
        mongo
            .getCollection("ledger")
            .find(new Document("aggregate", "reads-" + id))
            .into(new ArrayList<>());
    assertThat(entries.stream().map(entry -> entry.getString("actor")))
        .containsExactly("officer:senior9", "officer:senior9");
    assertThat(entries.stream().map(entry -> entry.getString("type"))).containsOnly("CaseRead");
  }
}
