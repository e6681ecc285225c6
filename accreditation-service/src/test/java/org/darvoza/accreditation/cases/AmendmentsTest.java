package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.BORIS;
import static org.darvoza.accreditation.cases.SampleCases.LATER;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;
import static org.darvoza.contracts.FieldClass.CONTACT;
import static org.darvoza.contracts.FieldClass.IDENTITY;
import static org.darvoza.contracts.FieldClass.LOGISTICS;
import static org.darvoza.contracts.FieldClass.ROLE;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.CaseRequeued;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.accreditation.screening.Traces.Address;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.FieldClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an amendment does, by the classes of the fields it changes. That each stage answers each
/// class is in the table of [MachineTest].
class AmendmentsTest {

  @Test
  void another_identity_takes_back_what_was_granted_and_says_so() {
    var cleared = SampleCases.decided(Verdict.CLEAR);

    var outcome = Reopening.amend(cleared, SampleCases.amendment(cleared, IDENTITY), LATER);

    var reopened = outcome.orThrow();
    assertThat(fact(outcome)).isEqualTo(new CaseReopened(cleared.registrationId(), true, LATER));
    assertThat(reopened.course().standing()).isEqualTo(Standing.NONE);
    assertThat(reopened.course().marks()).containsExactly(Mark.IDENTITY_CHANGED);
    assertThat(reopened.identityHash()).isEqualTo("another");
    assertThat(reopened.course().earlier())
        .isEqualTo(
            new Course.Earlier(cleared.dossier(), LATER, cleared.category(), Standing.GRANTED));
  }

  @Test
  void another_role_leaves_the_clearance_valid_and_asks_for_the_entitlement_alone() {
    var cleared = SampleCases.decided(Verdict.CLEAR);

    var outcome = Reopening.amend(cleared, SampleCases.amendment(cleared, ROLE), LATER);

    var reopened = outcome.orThrow();
    assertThat(fact(outcome)).isEqualTo(new CaseReopened(cleared.registrationId(), false, LATER));
    assertThat(reopened.course().standing()).isEqualTo(Standing.GRANTED);
    assertThat(reopened.course().marks()).contains(Mark.ROLE_CHANGED);
    assertThat(reopened.identityHash()).isEqualTo(cleared.identityHash());
    var queued = reopened.screened(List.of()).orThrow().queue(LATER);
    assertThat(fact(queued)).isEqualTo(new CaseRequeued());
    var approved = approved(queued.orThrow());
    assertThat(MachineTest.answer(approved)).isEqualTo("Cleared / DecisionStands");
    assertThat(approved.orThrow().course().marks()).isEmpty();
  }

  private static Outcome<VettingCase> approved(VettingCase queued) {
    var claimed = queued.claim(ANNA, NOW).orThrow();
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());
    return SampleCases.confirmed(FourEyes.propose(claimed, ANNA, wish, NOW).orThrow());
  }

  @Test
  void the_strongest_class_decides_and_the_others_happen_too() {
    var cleared = SampleCases.decided(Verdict.CLEAR);
    var all = SampleCases.amendment(cleared, IDENTITY, ROLE, CONTACT, LOGISTICS);

    var reopened = Reopening.amend(cleared, all, LATER).orThrow();

    assertThat(reopened.course().standing()).isEqualTo(Standing.NONE);
    assertThat(AddressWait.of(reopened, LATER)).isEqualTo(Address.OVERDUE);
    assertThat(reopened.dossier()).isEqualTo(all.dossier());
  }

  @ParameterizedTest
  @CsvSource({"CONTACT", "LOGISTICS"})
  void what_speaks_against_nobody_leaves_a_proposal_good(FieldClass fieldClass) {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    var amended =
        Reopening.amend(proposed, SampleCases.amendment(proposed, fieldClass), NOW).orThrow();

    for (long read : List.of(proposed.version(), amended.version())) {
      assertThat(FourEyes.confirm(amended, SAIDA, read, null, NOW).orThrow().stage())
          .isInstanceOf(Stage.Cleared.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"IDENTITY, NOT_SCREENED_YET", "ROLE, CHANGED_SINCE_PROPOSAL"})
  void a_proposal_on_what_is_no_more_is_not_confirmed(FieldClass fieldClass, String why) {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    var amended =
        Reopening.amend(proposed, SampleCases.amendment(proposed, fieldClass), NOW).orThrow();

    assertThat(MachineTest.answer(FourEyes.confirm(amended, SAIDA, amended.version(), null, NOW)))
        .isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "IDENTITY,  NOT_SCREENED_YET",
    "ROLE,      STALE_VERSION",
    "CONTACT,   SecondReview / DecisionProposed",
    "LOGISTICS, SecondReview / DecisionProposed"
  })
  void who_holds_the_case_decides_on_what_he_read(FieldClass fieldClass, String answer) {
    var claimed = SampleCases.claimed(BORIS);
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());

    var amended =
        Reopening.amend(claimed, SampleCases.amendment(claimed, fieldClass), NOW).orThrow();

    assertThat(MachineTest.answer(FourEyes.propose(amended, BORIS, wish, NOW))).isEqualTo(answer);
  }

  @Test
  void several_quiet_changes_in_a_row_are_as_quiet_as_one() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);
    var moved = Reopening.amend(proposed, SampleCases.amendment(proposed, CONTACT), NOW).orThrow();
    var travels = Reopening.amend(moved, SampleCases.amendment(moved, LOGISTICS), NOW).orThrow();
    var confirmed = AddressWait.confirmed(travels, NOW).orThrow();

    assertThat(FourEyes.confirm(confirmed, SAIDA, proposed.version(), null, NOW).orThrow().stage())
        .isInstanceOf(Stage.Cleared.class);
    var later = confirmed.duplicateArrived("DSH-1").orThrow();
    assertThat(MachineTest.answer(FourEyes.confirm(later, SAIDA, later.version(), null, NOW)))
        .isEqualTo("CHANGED_SINCE_PROPOSAL");
  }

  @Test
  void an_address_that_was_changed_counts_at_once_until_somebody_confirms_it() {
    var confirmed = RuleBook.address(Address.CONFIRMED);
    var queued = AddressWait.confirmed(SampleCases.queued(confirmed), NOW).orThrow();

    var moved = Reopening.amend(queued, SampleCases.amendment(queued, CONTACT), NOW).orThrow();

    assertThat(moved.flags()).containsExactly("ADDRESS_UNCONFIRMED");
    assertThat(moved.lane()).isEqualTo(Lane.AMBER);
    var again = AddressWait.confirmed(moved, LATER).orThrow();
    assertThat(again.flags()).isEmpty();
    assertThat(again.lane()).isEqualTo(Lane.GREEN);
  }

  @Test
  void what_was_said_first_is_remembered_through_several_changes_until_a_decision() {
    var cleared = SampleCases.decided(Verdict.CLEAR);
    var travels = amended(cleared, NOW.plusSeconds(1), LOGISTICS);
    var another = amended(travels, NOW.plusSeconds(2), IDENTITY);
    var moved = amended(another, NOW.plusSeconds(3), CONTACT);

    var earlier = Objects.requireNonNull(moved.course().earlier());
    assertThat(earlier.dossier()).isEqualTo(cleared.dossier());
    assertThat(earlier.undid()).isEqualTo(Standing.GRANTED);
  }

  @Test
  void what_was_decided_on_is_what_the_next_change_is_compared_with() {
    var changed = amended(SampleCases.queued(), NOW.minusSeconds(1), LOGISTICS);
    var decided = approved(changed).orThrow();

    var anew = amended(decided, LATER, ROLE);

    assertThat(Objects.requireNonNull(anew.course().earlier()).dossier())
        .isEqualTo(decided.dossier());
  }

  private static VettingCase amended(VettingCase before, Instant at, FieldClass fieldClass) {
    return Reopening.amend(before, SampleCases.amendment(before, fieldClass), at).orThrow();
  }

  @Test
  void a_case_amended_before_its_first_check_is_announced_all_the_same() {
    for (var fieldClass : List.of(IDENTITY, ROLE)) {
      var received = SampleCases.received();
      var amended =
          Reopening.amend(received, SampleCases.amendment(received, fieldClass), NOW).orThrow();

      assertThat(fact(amended.screened(List.of()).orThrow().queue(NOW)))
          .isInstanceOf(CaseOpened.class);
    }
  }

  @Test
  void nobody_waits_longer_for_a_change_of_his_hotel() {
    var queued = SampleCases.queued();

    var amended = Reopening.amend(queued, SampleCases.amendment(queued, LOGISTICS), NOW).orThrow();

    assertThat(amended.dueAt()).isEqualTo(queued.dueAt());
  }

  private static Record fact(Outcome<VettingCase> outcome) {
    return switch (outcome) {
      case Outcome.Changed<VettingCase>(var _, var fact) -> fact;
      case Outcome.Refused<VettingCase>(var why) -> throw new AssertionError(why);
    };
  }
}
