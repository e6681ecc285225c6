package org.darvoza.accreditation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.accreditation.cases.SampleCases.ANNA;
import static org.darvoza.accreditation.cases.SampleCases.LATER;
import static org.darvoza.accreditation.cases.SampleCases.NOW;
import static org.darvoza.accreditation.cases.SampleCases.SAIDA;
import static org.darvoza.accreditation.cases.SampleCases.document;
import static org.darvoza.accreditation.cases.SampleCases.passport;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.DecisionProposed;
import org.darvoza.accreditation.cases.CaseFact.DocumentNoted;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stage answers what stands in `machine.csv`; here is what it means.
class PicturesTest {

  private static final Outcome<VettingCase> NOTHING_NEW =
      new Outcome.Refused<>(Refusal.NOTHING_NEW);

  private static VettingCase with(VettingCase vetted, Documents.Provided document) {
    return Pictures.arrived(vetted, document).orThrow();
  }

  private static VettingCase granted(Documents.Provided... documents) {
    var claimed = SampleCases.claimed(ANNA);
    for (var document : documents) {
      claimed = with(claimed, document);
    }
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());
    return SampleCases.confirmed(FourEyes.propose(claimed, ANNA, wish, NOW).orThrow()).orThrow();
  }

  @Test
  void the_same_picture_again_and_an_older_one_change_nothing() {
    var having = with(SampleCases.queued(), document(DocumentKind.PHOTO, "a", LATER));

    assertThat(Pictures.arrived(having, document(DocumentKind.PHOTO, "a", LATER)))
        .isEqualTo(NOTHING_NEW);
    assertThat(Pictures.arrived(having, document(DocumentKind.PHOTO, "b", NOW)))
        .isEqualTo(NOTHING_NEW);
    assertThat(with(having, passport("b")).documents().digests()).containsExactly("a", "b");
  }

  @Test
  void the_fact_names_the_picture_and_the_one_it_replaces() {
    var having = with(SampleCases.queued(), passport("a"));

    assertThat(Pictures.arrived(having, passport("b")))
        .extracting(it -> ((Changed<VettingCase>) it).fact())
        .isEqualTo(new DocumentNoted(DocumentKind.PASSPORT, "b", "a"));
  }

  @Test
  void a_proposal_names_the_pictures_it_was_made_on() {
    var claimed = with(SampleCases.claimed(ANNA), passport("a"));
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());

    var proposed = (Changed<VettingCase>) FourEyes.propose(claimed, ANNA, wish, NOW);

    assertThat(((DecisionProposed) proposed.fact()).documents()).containsExactly("a");
  }

  @Test
  void who_holds_a_case_reads_again_before_he_proposes() {
    var claimed = SampleCases.claimed(ANNA);
    var wish = SampleCases.wish(Verdict.CLEAR, claimed.version());

    assertThat(FourEyes.propose(with(claimed, passport("a")), ANNA, wish, NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.STALE_VERSION));
  }

  @Test
  void a_proposal_made_without_the_picture_is_made_anew() {
    var proposed = SampleCases.proposed(ANNA, Verdict.CLEAR);

    var back = with(proposed, passport("a"));

    assertThat(back.course().marks()).containsExactly(Mark.DOCUMENT_ADDED);
    assertThat(FourEyes.confirm(back, SAIDA, back.version(), null, NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.NOT_PROPOSED));
  }

  @Test
  void a_first_picture_after_the_decision_is_shown_and_takes_nothing_back() {
    var decided = SampleCases.decided(Verdict.CLEAR);

    var shown = with(decided, passport("a"));

    assertThat(shown.stage()).isEqualTo(decided.stage());
    assertThat(shown.course().marks()).containsExactly(Mark.DOCUMENT_ADDED);
    assertThat(Pictures.weighed(shown, NOW)).isEqualTo(NOTHING_NEW);
    assertThat(Pictures.weighed(with(shown, passport("b")), NOW))
        .as("nobody decided on the first one either")
        .isEqualTo(NOTHING_NEW);
  }

  @ParameterizedTest
  @EnumSource(names = {"PHOTO", "PASSPORT"})
  void a_decision_made_on_another_picture_is_void_and_the_judgements_stay(DocumentKind kind) {
    var decided = granted(document(kind, "a", NOW));

    var replaced = with(decided, document(kind, "b", LATER));
    var voided = (Changed<VettingCase>) Pictures.weighed(replaced, LATER);

    assertThat(voided.fact()).isEqualTo(new CaseReopened(decided.registrationId(), true, LATER));
    assertThat(voided.next().stage()).isInstanceOf(Stage.Queued.class);
    assertThat(voided.next().course().standing()).isEqualTo(Standing.NONE);
    assertThat(voided.next().course().marks()).containsExactly(Mark.DOCUMENT_REPLACED);
    assertThat(voided.next().checks()).isEqualTo(replaced.checks());
    assertThat(Pictures.weighed(voided.next(), LATER)).as("once").isEqualTo(NOTHING_NEW);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRESS_CARD", "ASSIGNMENT_LETTER"})
  void what_does_not_say_who_somebody_is_voids_nothing(DocumentKind kind) {
    var decided = granted(document(kind, "a", NOW));

    assertThat(Pictures.weighed(with(decided, document(kind, "b", LATER)), LATER))
        .isEqualTo(NOTHING_NEW);
  }

  @Test
  void what_stands_while_a_case_is_looked_at_again_falls_with_its_picture() {
    var decided = granted(passport("a"));
    var reopened = Reopening.reopen(decided, SAIDA, null, decided.version(), NOW).orThrow();
    assertThat(reopened.course().standing().granted()).isTrue();

    var voided = Pictures.weighed(with(reopened, passport("b")), LATER).orThrow();

    assertThat(voided.course().standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void a_hold_for_documents_is_over_when_one_comes() {
    var claimed = SampleCases.claimed(ANNA);
    for (var reason : OnHold.Reason.values()) {
      var held = Waiting.hold(claimed, ANNA, reason, LATER, null, claimed.version(), NOW).orThrow();

      assertThat(with(held, passport("a")).stage() instanceof Stage.Queued)
          .as(reason.name())
          .isEqualTo(reason == OnHold.Reason.AWAITING_DOCUMENTS);
    }
  }

  @Test
  void a_photo_has_a_line_among_the_checks_and_never_moves_the_lane() {
    var doubtful =
        new Documents.Provided(
            DocumentKind.PHOTO,
            "a",
            9_000,
            300,
            300,
            List.of(PictureRule.SHARPNESS, PictureRule.SIZE),
            NOW);

    var received = with(SampleCases.received(), doubtful);
    var queued = received.screened(List.of()).orThrow().queue(NOW).orThrow();

    assertThat(queued.lane()).isEqualTo(Lane.GREEN);
    assertThat(queued.checks())
        .singleElement()
        .returns(Check.Result.NOTED, Check::result)
        .returns(Map.of("rules", "SIZE,SHARPNESS"), Check::parameters);
    assertThat(with(queued, document(DocumentKind.PHOTO, "b", LATER)).checks())
        .singleElement()
        .returns(Check.Result.PASSED, Check::result);
  }

  @Test
  void a_picture_that_came_before_the_rules_looked_does_not_keep_a_machine_from_clearing() {
    var received = with(SampleCases.received(), passport("a"));
    var queued = received.screened(List.of()).orThrow().queue(NOW).orThrow();

    assertThat(AutoClear.propose(queued, AutoClearTest.sampling(20), NOW).orThrow().stage())
        .isInstanceOf(Stage.SecondReview.class);
  }
}
