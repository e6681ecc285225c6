package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.accreditation.ApplicantSays;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class SourcesIT {

  private static final int MOST = 40;

  private final VettingRoom room;
  private final ApplicantSays applicant;
  private final VettingCases cases;

  @Autowired
  SourcesIT(VettingRoom room, ApplicantSays applicant, VettingCases cases) {
    this.room = room;
    this.applicant = applicant;
    this.cases = cases;
  }

  @Test
  void the_forty_first_from_one_source_is_pointed_out_and_names_nobody() {
    var usual = Collections.nCopies(MOST, "source-of-many").stream().map(this::comes).toList();
    assertThat(usual.stream().map(this::queued)).allMatch(it -> it.lane() == Lane.GREEN);

    var next = queued(comes("source-of-many"));

    assertThat(next.flags()).containsExactly("MANY_FROM_ONE_SOURCE");
    assertThat(next.lane()).isEqualTo(Lane.AMBER);
    assertThat(check(next, "ManyFromOneSource").parameters()).isEqualTo(Map.of("most", "40"));
    assertThat(queued(comes("source-of-one")).flags()).isEmpty();
  }

  @Test
  void without_a_source_any_number_may_come() {
    var all = Collections.nCopies(MOST + 2, "").stream().map(_ -> comes(null)).toList();

    assertThat(all.stream().map(this::queued)).allMatch(it -> it.lane() == Lane.GREEN);
    assertThat(check(queued(all.getLast()), "ManyFromOneSource").result())
        .isEqualTo(Check.Result.NOT_APPLICABLE);
  }

  @Test
  void a_confirmed_address_is_in_order_from_the_moment_it_is_heard_of() {
    var id = comes(null);
    assertThat(check(queued(id), "AddressUnconfirmed").result()).isEqualTo(Check.Result.NOTED);

    room.publish(applicant.confirmsTheAddress(id, 2));
    room.publish(applicant.confirmsTheAddress(id, 2));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(check(cases.require(id.value()), "AddressUnconfirmed").result())
                    .isEqualTo(Check.Result.PASSED));
    assertThat(cases.require(id.value()).version()).isEqualTo(queued(id).version());
  }

  private RegistrationId comes(@Nullable String source) {
    var id = Samples.aRegistrationId();
    room.publish(room.received(id, SamplePeople.somebody(), Category.DELEGATE, source));
    return id;
  }

  private VettingCase queued(RegistrationId id) {
    return room.awaited(id, Stage.Queued.class);
  }

  private static Check check(VettingCase vetted, String rule) {
    return vetted.checks().stream()
        .filter(check -> check.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
