package org.darvoza.accreditation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.listing.ListVersion.Difference;
import org.darvoza.accreditation.listing.Watchlist.Brought;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.WatchlistPublished;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.StaffRole;
import org.darvoza.screening.list.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchlistTest {

  private static final Instant NOW = Instant.parse("2022-09-20T08:00:00Z");
  private static final Officer ONE = custodian("custodian1");
  private static final Officer OTHER = custodian("custodian2");

  private static Officer custodian(String name) {
    return new Officer(name, Set.of(StaffRole.WATCHLIST_CUSTODIAN));
  }

  private static Brought file(long comparedWith) {
    return new Brought("shelf", "0f", 10, 3, new Difference(3, 0, 0), 0, comparedWith);
  }

  private static Watchlist brought() {
    return Watchlist.none(Source.UN).bring(file(0), ONE, NOW).orThrow();
  }

  /// Version 1 is in force, version 2 was rejected, 3 overtaken by 4, which waits.
  private static Watchlist inEveryState() {
    return brought()
        .confirm(1, OTHER, NOW)
        .orThrow()
        .bring(file(1), ONE, NOW)
        .orThrow()
        .reject(2, OTHER, NOW)
        .orThrow()
        .bring(file(1), ONE, NOW)
        .orThrow()
        .bring(file(1), ONE, NOW)
        .orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "confirm, 1, ALREADY_DECIDED",
    "confirm, 2, ALREADY_DECIDED",
    "confirm, 3, NOT_THE_NEWEST",
    "confirm, 4, ",
    "confirm, 9, UNKNOWN_VERSION",
    "reject,  1, ALREADY_DECIDED",
    "reject,  2, ALREADY_DECIDED",
    "reject,  3, NOT_THE_NEWEST",
    "reject,  4, ",
    "reject,  9, UNKNOWN_VERSION",
  })
  void each_state_of_a_version_answers_each_act(String act, long version, ListRefusal why) {
    var list = inEveryState();

    var outcome =
        act.equals("confirm")
            ? list.confirm(version, OTHER, NOW)
            : list.reject(version, OTHER, NOW);

    assertThat(refusal(outcome)).isEqualTo(Optional.ofNullable(why));
  }

  private static Optional<Outcome.Reason> refusal(Outcome<Watchlist> outcome) {
    return outcome instanceof Outcome.Refused<Watchlist>(var why)
        ? Optional.of(why)
        : Optional.empty();
  }

  @Test
  void who_brought_a_list_does_not_confirm_it() {
    assertThat(refusal(brought().confirm(1, ONE, NOW))).contains(ListRefusal.SAME_PERSON);
    assertThat(refusal(brought().reject(1, ONE, NOW))).isEmpty();
  }

  @Test
  void the_service_may_install_its_first_list_alone() {
    var self = new Actor.Automatic(Party.ACCREDITATION);
    var list = Watchlist.none(Source.HOST).bring(file(0), self, NOW).orThrow();

    assertThat(refusal(list.confirm(1, self, NOW))).isEmpty();
  }

  @Test
  void a_confirmed_version_takes_the_place_of_the_one_in_force_and_is_told() {
    var outcome = inEveryState().confirm(4, OTHER, NOW);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Changed.class,
            changed ->
                assertThat(changed.fact())
                    .isEqualTo(new WatchlistPublished("UN", 4, 3, "0f", NOW)));
    assertThat(outcome.orThrow().versions())
        .extracting(ListVersion::state)
        .containsExactly(
            ListVersion.State.REPLACED,
            ListVersion.State.REJECTED,
            ListVersion.State.OVERTAKEN,
            ListVersion.State.IN_FORCE);
  }

  @Test
  void a_file_compared_with_a_list_that_is_in_force_no_more_is_refused() {
    assertThat(refusal(inEveryState().bring(file(0), ONE, NOW)))
        .contains(ListRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void the_list_in_force_is_remembered_however_many_come_after_it() {
    var list = brought().confirm(1, OTHER, NOW).orThrow();
    for (int i = 0; i < 100; i++) {
      list = list.bring(file(1), ONE, NOW).orThrow();
    }

    assertThat(list.inForce()).map(ListVersion::number).contains(1L);
    assertThat(list.versions()).hasSizeLessThan(60);
    assertThat(list.awaiting()).map(ListVersion::number).contains(101L);
  }
}
