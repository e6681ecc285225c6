package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.Sealed;
import org.darvoza.registration.register.Moment.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentRuleTest {

  private static final Instant NOW = Instant.parse("2022-09-03T06:00:00Z");

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          stage,                identity,          role,              contact,           logistics
          Submitted,            Submitted,         Submitted,         Submitted,         Submitted
          InReview,             InReview,          InReview,          InReview,          InReview
          Asked,                InformationAsked,  InformationAsked,  InformationAsked,  InformationAsked
          AskedWhileAccredited, Amending,          InformationAsked,  InformationAsked,  InformationAsked
          Lapsed,               ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED
          Accredited,           Amending,          Accredited,        Accredited,        Accredited
          AccreditedConditions, Amending,          Accredited,        Accredited,        Accredited
          Amending,             Amending,          Amending,          Amending,          Amending
          Suspended,            Amending,          Suspended,         Suspended,         Suspended
          Revoked,              ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED
          Refused,              ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED
          Appealed,             UNDER_APPEAL,      UNDER_APPEAL,      Appealed,          Appealed
          FinallyRefused,       ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED,   ALREADY_DECIDED
          Withdrawn,            ALREADY_WITHDRAWN, ALREADY_WITHDRAWN, ALREADY_WITHDRAWN, ALREADY_WITHDRAWN
          """)
  void each_class_in_each_stage(
      String stage, String identity, String role, String contact, String logistics) {
    var expected = List.of(identity, role, contact, logistics);
    var before = Stages.in(stage);

    for (var fieldClass : FieldClass.values()) {
      var amendment = Stages.amendment(before.submission(), fieldClass);
      assertThat(word(before.amend(amendment, NOW)))
          .as(fieldClass.name())
          .isEqualTo(expected.get(fieldClass.ordinal()));
    }
  }

  @Test
  void what_was_changed_is_published_with_seals_for_that_very_fact() {
    var before = Stages.in("Accredited");
    var amendment = Stages.amendment(FieldClass.CONTACT, FieldClass.IDENTITY);

    var outcome = before.amend(amendment, NOW);

    var next = outcome.orThrow();
    byte sequence = (byte) next.version();
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Changed<>(
                next,
                new RegistrationAmended(
                    Stages.ID,
                    Category.DELEGATE,
                    List.of(FieldClass.IDENTITY, FieldClass.CONTACT),
                    true,
                    true,
                    new Sealed<>(Party.ACCREDITATION, new byte[] {sequence}),
                    new Sealed<>(Party.NOTIFICATION, new byte[] {sequence}),
                    NOW)));
    assertThat(next.submission()).isEqualTo(amendment.own());
    assertThat(next.history().reversed().stream().limit(2).map(Moment::what))
        .containsExactly(What.CONTACT_AMENDED, What.IDENTITY_AMENDED);
  }

  @Test
  void of_two_made_of_the_same_details_the_second_is_refused() {
    var before = Stages.in("InReview");
    var amendment = Stages.amendment(FieldClass.LOGISTICS);

    var once = before.amend(amendment, NOW).orThrow();

    assertThat(once.amend(amendment, NOW))
        .isEqualTo(new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE));
  }

  @Test
  void another_address_is_to_be_confirmed_again_and_another_telephone_is_not() {
    var confirmed = Stages.in("InReview").confirmAddress(NOW).orThrow();

    var moved = confirmed.amend(Stages.amendment(FieldClass.CONTACT), NOW).orThrow();

    assertThat(moved.addressConfirmed()).isFalse();
    assertThat(moved.addressAwaited()).isTrue();
    assertThat(moved.confirmAddress(NOW).orThrow().addressAwaited()).isFalse();
    var travels = confirmed.amend(Stages.amendment(FieldClass.LOGISTICS), NOW).orThrow();
    assertThat(travels.addressConfirmed()).isTrue();
  }

  @Test
  void an_amendment_forgets_nothing_that_was_said() {
    var informed = Stages.in("Asked").inform(Set.of(), Stages.statement(), Stages.THEN).orThrow();

    var amended = informed.amend(Stages.amendment(FieldClass.CONTACT), NOW).orThrow();

    assertThat(amended.said().answers()).hasSize(1);
    assertThat(amended.submission()).isEqualTo(new Locked<>(new byte[] {8}));
  }

  private static String word(Outcome<Registration> outcome) {
    return switch (outcome) {
      case Outcome.Changed<Registration>(var next, var _) ->
          next.stage().getClass().getSimpleName();
      case Outcome.Refused<Registration>(var why) -> why.name();
    };
  }
}
