package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.registration.papers.Document;
import org.darvoza.testkit.ConferenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRuleTest {

  /// Identity as it was handed in by the end of 1 October in Dushanbe.
  private static final Conference FROZEN =
      ConferenceFiles.withLine("amendableUntil: { IDENTITY: 2022-10-01 }");

  private static final Instant NOW = Instant.parse("2022-09-03T08:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "Submitted,            Submitted",
    "InReview,             InReview",
    "Asked,                InformationAsked",
    "AskedWhileAccredited, InformationAsked",
    "Lapsed,               ALREADY_DECIDED",
    "Accredited,           Accredited",
    "AccreditedConditions, Accredited",
    "Suspended,            Suspended",
    "Revoked,              ALREADY_DECIDED",
    "Refused,              ALREADY_DECIDED",
    "Appealed,             Appealed",
    "FinallyRefused,       ALREADY_DECIDED",
    "Withdrawn,            ALREADY_WITHDRAWN"
  })
  void a_document_is_taken_as_long_as_somebody_may_look_at_it(String stage, String expected) {
    var before = Stages.in(stage);

    switch (before.provide(DocumentKind.PHOTO, document("a", NOW))) {
      case Outcome.Changed<Registration>(var next, var fact) -> {
        assertThat(next.stage().getClass().getSimpleName()).isEqualTo(expected);
        assertThat(next.version()).isEqualTo(before.version() + 1);
        assertThat(next.said().answers()).isEqualTo(before.said().answers());
        assertThat(fact)
            .isEqualTo(
                new DocumentProvided(
                    Stages.ID,
                    DocumentKind.PHOTO,
                    "aa",
                    7,
                    3,
                    4,
                    List.of(PictureRule.SHARPNESS),
                    NOW));
      }
      case Outcome.Refused<Registration>(var why) -> {
        assertThat(why.name()).isEqualTo(expected);
        assertThat(before.refusesDocuments(NOW)).contains((Refusal) why);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "InReview,         PHOTO,      2022-10-01T18:59:59Z, false",
    "InReview,         PHOTO,      2022-10-01T19:00:00Z, true",
    "InReview,         PASSPORT,   2022-10-02T00:00:00Z, false",
    "InReview,         PRESS_CARD, 2022-10-02T00:00:00Z, false",
    "Asked,            PHOTO,      2022-10-02T00:00:00Z, false"
  })
  void what_is_there_stays_after_the_freeze_unless_it_is_asked_for(
      String stage, DocumentKind kind, Instant at, boolean stays) {
    var registration =
        with(
            with(Stages.in(stage), DocumentKind.PHOTO, document("a", NOW)),
            DocumentKind.PRESS_CARD,
            document("b", NOW));

    assertThat(registration.keeps(kind, FROZEN, at)).isEqualTo(stays);
  }

  @Test
  void a_better_one_names_the_file_whose_place_it_takes_and_crowds_out_no_history() {
    var first = with(Stages.in("InReview"), DocumentKind.PASSPORT, document("a", NOW));

    var second = with(first, DocumentKind.PASSPORT, document("b", NOW));

    assertThat(second.handedIn().of(DocumentKind.PASSPORT).orElseThrow().replaced()).isEqualTo("a");
    assertThat(second.handedIn().files()).containsExactly("b");
    assertThat(first.history().getLast().what()).isEqualTo(Moment.What.PASSPORT_PROVIDED);
    assertThat(second.history()).isEqualTo(first.history());
  }

  @Test
  void ten_a_day_are_taken_of_whatever_kind_and_the_next_day_more() {
    var registration = Stages.in("InReview");
    for (int i = 0; i < 10; i++) {
      var kind = DocumentKind.values()[i % 4];
      registration = with(registration, kind, document("f" + i, NOW.plusSeconds(i)));
    }

    assertThat(registration.refusesDocuments(NOW.plusSeconds(11)))
        .contains(Refusal.TOO_MANY_DOCUMENTS_TODAY);
    assertThat(registration.refusesDocuments(NOW.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(registration.handedIn().files()).hasSize(4);
  }

  @Test
  void what_is_said_later_forgets_no_document() {
    var registration = with(Stages.in("Asked"), DocumentKind.PHOTO, document("a", NOW));

    var informed = registration.inform(Set.of(), Stages.statement(), NOW).orThrow();

    assertThat(informed.confirmAddress(NOW).orThrow().handedIn().files()).containsExactly("a");
  }

  private static Registration with(
      Registration registration, DocumentKind kind, Document document) {
    return registration.provide(kind, document).orThrow();
  }

  private static Document document(String file, Instant at) {
    return new Document(file, "aa", 7, 3, 4, List.of(PictureRule.SHARPNESS), at, null);
  }
}
