package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.GardenParty;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A conference that clears volunteers by itself, every second one checked by an officer.
@OnVettingRoom
class AutoClearIT {

  private final VettingRoom room;
  private final Visitor senior;

  @Autowired
  AutoClearIT(VettingRoom room) {
    this.room = room;
    this.senior = room.as("senior1", SECURITY_OFFICER);
  }

  @Test
  void a_volunteer_without_a_finding_is_cleared_and_it_is_on_record_by_whom() {
    var vetted = comes(id(false), SamplePeople.somebody(), Stage.Cleared.class);

    var seen = senior.get("/api/vetting/cases/" + vetted.id()).json();
    assertThat(seen.path("state").asString()).isEqualTo("CLEARED");
    assertThat(seen.at("/proposal/proposer").asString()).isEqualTo("automatic");
    assertThat(seen.path("timeline").findValuesAsString("by"))
        .containsOnly("automatic:accreditation-service");
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", vetted.id()))
                    .containsExactly("CaseOpened", "AccreditationGranted"));
  }

  @Test
  void one_of_the_sample_waits_for_a_second_officer_who_reads_it() {
    var vetted = comes(id(true), SamplePeople.somebody(), Stage.SecondReview.class);
    var path = "/api/vetting/cases/" + vetted.id();

    var bulk =
        senior.post("/api/vetting/cases/bulk-clearance", Map.of("ids", List.of(vetted.id())));
    assertThat(bulk.json().at("/results/0/outcome").asString()).isEqualTo("PEOPLE_DECIDE");
    assertThat(senior.get(path).text("state")).isEqualTo("SECOND_REVIEW");

    var confirmed = senior.post(path + "/confirmation", Map.of("version", vetted.version()));
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    assertThat(confirmed.text("state")).isEqualTo("CLEARED");
  }

  @Test
  void a_finding_is_for_people_to_decide() {
    var vetted = comes(id(false), SamplePeople.underAge(), Stage.Queued.class);

    assertThat(senior.get("/api/vetting/cases/" + vetted.id()).json().has("proposal")).isFalse();
  }

  /// One in two is in the sample, and which ones follows from the id.
  private static RegistrationId id(boolean sampled) {
    return Stream.generate(Samples::aRegistrationId)
        .filter(id -> (Long.parseUnsignedLong(id.value().substring(16), 16) % 2 == 0) == sampled)
        .findFirst()
        .orElseThrow();
  }

  private VettingCase comes(RegistrationId id, Submission submission, Class<? extends Stage> to) {
    room.publish(room.received(id, GardenParty.to(submission), Category.VOLUNTEER));
    return room.awaited(id, to);
  }
}
