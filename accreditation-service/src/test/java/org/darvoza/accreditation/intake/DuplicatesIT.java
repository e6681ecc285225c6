package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class DuplicatesIT {

  private static final String FLAG = "LIVE_DUPLICATE";

  private final VettingRoom room;
  private final VettingCases cases;

  @Autowired
  DuplicatesIT(VettingRoom room, VettingCases cases) {
    this.room = room;
    this.cases = cases;
  }

  @Test
  void a_document_that_comes_again_is_flagged_in_both_cases_and_told_to_nobody() {
    var first = room.arrives(SamplePeople.on("AB 7654-321"));
    assertThat(first.flags()).isEmpty();

    var second = room.arrives(SamplePeople.on("ab7654321"));

    assertThat(second.flags()).containsExactly(FLAG);
    assertThat(second.lane()).isEqualTo(Lane.AMBER);
    assertThat(second.checks().toString()).contains(first.reference());
    var firstNow = cases.store().require(first.id());
    assertThat(firstNow.flags()).containsExactly(FLAG);
    assertThat(firstNow.checks().toString()).contains(second.reference());
    assertOnlyOpened(first, second);
  }

  @Test
  void two_that_arrive_together_see_each_other() {
    var number = Samples.aDocumentNumber();
    var ids = List.of(Samples.aRegistrationId(), Samples.aRegistrationId());

    ids.forEach(id -> room.publish(room.received(id, SamplePeople.on(number))));

    var both = ids.stream().map(id -> room.awaited(id, Stage.Queued.class)).toList();
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(both.stream().map(it -> cases.store().require(it.id()).flags()))
                    .containsExactly(List.of(FLAG), List.of(FLAG)));
    assertOnlyOpened(both.get(0), both.get(1));
  }

  @Test
  void a_withdrawn_registration_is_no_duplicate() {
    var number = Samples.aDocumentNumber();
    var id = Samples.aRegistrationId();
    room.publish(room.received(id, SamplePeople.on(number)));
    room.publish(room.withdrawn(id));
    var _ = room.awaited(id, Stage.Closed.class);

    assertThat(room.arrives(SamplePeople.on(number)).flags()).isEmpty();
  }

  @Test
  void a_document_that_was_refused_before_is_linked_and_grave() {
    var number = Samples.aDocumentNumber();
    var refused = room.arrives(SamplePeople.on(number));
    refuse(room, refused);

    var next = room.arrives(SamplePeople.on(number));

    assertThat(next.flags()).containsExactly("EARLIER_REFUSAL");
    assertThat(next.checks().toString()).contains(refused.reference());
    assertThat(next.lane()).isEqualTo(Lane.RED);
  }

  static void refuse(VettingRoom room, VettingCase vetted) {
    var path = "/api/vetting/cases/" + vetted.id();
    var officer = room.as("officer1", StaffRole.SCREENING_OFFICER);
    var senior = room.as("senior1", StaffRole.SECURITY_OFFICER);
    var claimed = officer.post(path + "/claim", "{}").json().path("version").asLong();
    var proposal =
        Map.of("verdict", "REFUSE", "reasonCode", "OTHER", "note", "Seen.", "version", claimed);
    var proposed = officer.post(path + "/proposal", proposal).json().path("version").asLong();
    var confirmed =
        senior.post(path + "/confirmation", Map.of("note", "Agreed.", "version", proposed));

    assertThat(confirmed.text("state")).isEqualTo("REFUSED");
  }

  private static void assertOnlyOpened(VettingCase... both) {
    for (var one : both) {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(
              () ->
                  assertThat(TopicProbe.typesFor("accreditation.events", one.id()))
                      .containsExactly("CaseOpened"));
    }
  }
}
