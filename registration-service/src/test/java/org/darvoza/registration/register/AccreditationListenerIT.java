package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Moment.What;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class AccreditationListenerIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant AT = Instant.parse("2022-09-03T06:00:00Z");

  @Autowired private Neighbours neighbours;
  @Autowired private Registrations registrations;
  @Autowired private Caller caller;
  @Autowired private StatusKeys keys;

  @Test
  void a_case_is_followed_to_its_decision() {
    var id = recorded();

    neighbours.decides(1, new CaseOpened(id, AT));
    until(id, Status.IN_REVIEW);
    neighbours.decides(2, new AccreditationGranted(id, true, AT));
    until(id, Status.ACCREDITED);

    assertThat(registrations.find(id).orElseThrow().history())
        .extracting(Moment::what)
        .containsExactly(What.RECEIVED, What.REVIEW_BEGAN, What.ACCREDITED_WITH_CONDITIONS);
    assertThat(TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value()))
        .containsExactly("RegistrationReceived");
  }

  @Test
  void a_second_delivery_changes_nothing() {
    var id = recorded();

    neighbours.decides(1, new CaseOpened(id, AT));
    neighbours.decides(1, new CaseOpened(id, AT), new AccreditationRefused(id, AT));
    neighbours.decides(2, new AccreditationRefused(id, AT));
    served();

    assertThat(registrations.find(id).orElseThrow().status()).isEqualTo(Status.REFUSED);
    assertThat(registrations.find(id).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void a_decision_that_comes_before_its_opening_waits_for_it() {
    var id = recorded();

    neighbours.decides(2, new AccreditationGranted(id, false, AT));
    served();
    assertThat(registrations.find(id).orElseThrow().status()).isEqualTo(Status.SUBMITTED);
    neighbours.decides(1, new CaseOpened(id, AT));

    until(id, Status.ACCREDITED);
    assertThat(registrations.find(id).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void an_unknown_registration_and_what_does_not_concern_us_are_passed_over() {
    var unknown = Samples.aRegistrationId();
    var closed = recorded();
    long parked = parked(unknown);

    neighbours.decides(1, new CaseOpened(unknown, AT));
    neighbours.decides(1, new CaseOpened(closed, AT), new CaseClosed(closed, AT));
    served();

    assertThat(registrations.find(unknown)).isEmpty();
    assertThat(registrations.find(closed).orElseThrow().status()).isEqualTo(Status.IN_REVIEW);
    assertThat(parked(unknown)).isEqualTo(parked);
  }

  @Test
  void a_decision_after_the_withdrawal_leaves_it_withdrawn() {
    var id = recorded();
    neighbours.decides(1, new CaseOpened(id, AT));
    until(id, Status.IN_REVIEW);

    var withdrawal =
        caller.send(
            "POST", "/api/registrations/" + id + "/withdrawal", "X-Status-Key", keys.of(id));
    assertThat(withdrawal.statusCode()).isEqualTo(202);
    neighbours.decides(2, new AccreditationGranted(id, false, AT));
    served();

    assertThat(registrations.find(id).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value()))
                    .containsExactly("RegistrationReceived", "RegistrationWithdrawn"));
  }

  @Test
  void the_unreadable_is_parked_and_the_next_is_served() {
    var unreadable = Samples.aRegistrationId();

    neighbours.sendUnreadable(Topic.ACCREDITATIONS, unreadable);
    served();

    await().atMost(SOON).untilAsserted(() -> assertThat(parked(unreadable)).isEqualTo(1));
  }

  private static long parked(RegistrationId id) {
    return TopicProbe.read("registration-service.parked").stream()
        .filter(record -> id.value().equals(record.key()))
        .count();
  }

  /// A case opened after all the others on its partition: once it is noted, they are done.
  private void served() {
    var id = recorded();
    neighbours.decides(1, new CaseOpened(id, AT));
    until(id, Status.IN_REVIEW);
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    until(id, Status.SUBMITTED);
    return id;
  }

  private void until(RegistrationId id, Status status) {
    await()
        .atMost(SOON)
        .until(
            () -> registrations.find(id).map(Registration::status),
            found -> found.equals(Optional.of(status)));
  }
}
