package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class RegistrationListenerIT {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final VettingRoom room;
  private final VettingCases cases;
  private final RegistrationId id = Samples.aRegistrationId();

  @Autowired
  RegistrationListenerIT(VettingRoom room, VettingCases cases) {
    this.room = room;
    this.cases = cases;
  }

  @Test
  void a_registration_opens_a_case_which_is_screened_and_queued() {
    room.publish(room.received(id, SamplePeople.somebody()));

    var queued = room.awaited(id, Stage.Queued.class);

    assertThat(queued.version()).isEqualTo(3);
    assertThat(queued.delegation().code()).isEqualTo("UZB");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", id.value()))
                    .containsExactly("CaseOpened"));
  }

  @Test
  void a_second_delivery_changes_nothing() {
    var received = room.received(id, SamplePeople.somebody());
    room.publish(received);
    var queued = room.awaited(id, Stage.Queued.class);

    room.publish(received);
    room.publish(received);

    somebodyElseIsServed();
    assertThat(cases.store().find(id.value())).contains(queued);
  }

  @Test
  void a_withdrawal_that_comes_first_waits_for_its_registration() {
    room.publish(room.withdrawn(id));
    somebodyElseIsServed();
    assertThat(cases.store().find(id.value())).isEmpty();

    room.publish(room.received(id, SamplePeople.somebody()));

    var _ = room.awaited(id, Stage.Closed.class);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", id.value()))
                    .containsExactly("CaseClosed"));
  }

  @Test
  void what_cannot_be_read_is_parked_and_the_next_is_served() {
    room.publish(
        room.received(id, SamplePeople.somebody()), "no event".getBytes(StandardCharsets.UTF_8));
    somebodyElseIsServed();
    isParked(id);
  }

  @Test
  void a_dossier_sealed_for_another_event_is_parked() {
    var other = Samples.aRegistrationId();
    var stolen = room.received(other, SamplePeople.somebody());

    room.publishAs(id, stolen);

    somebodyElseIsServed();
    isParked(id);
    assertThat(cases.store().find(id.value())).isEmpty();
  }

  private void isParked(RegistrationId parked) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(TopicProbe.read("accreditation-service.parked"))
                    .anyMatch(record -> parked.value().equals(record.key())));
  }

  private void somebodyElseIsServed() {
    var _ = room.arrives(SamplePeople.somebody());
  }
}
