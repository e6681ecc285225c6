package org.darvoza.notification.standing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.notification.standing.Standing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  private static final RegistrationId ID = new RegistrationId("0".repeat(32));
  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");
  private static final Instant BY = Instant.parse("2022-09-04T08:00:00Z");

  private static final Map<String, Event> EVENTS =
      Map.ofEntries(
          Map.entry("opened", new CaseOpened(ID, AT)),
          Map.entry("asked", asked()),
          Map.entry("provided", new InformationProvided(ID, sealed(), AT)),
          Map.entry("asked-no-more", new InformationRequestEnded(ID, AT)),
          Map.entry("granted", new AccreditationGranted(ID, false, AT)),
          Map.entry("refused", new AccreditationRefused(ID, AT)),
          Map.entry("suspended", new AccreditationSuspended(ID, BY, AT)),
          Map.entry("reinstated", new AccreditationReinstated(ID, AT)),
          Map.entry("revoked", new AccreditationRevoked(ID, AT)),
          Map.entry("appealed", new AppealLodged(ID, sealed(), AT)),
          Map.entry("overturned", new AppealDecided(ID, true, AT)),
          Map.entry("upheld", new AppealDecided(ID, false, AT)),
          Map.entry("void", new CaseReopened(ID, true, AT)),
          Map.entry("reopened", new CaseReopened(ID, false, AT)),
          Map.entry("lapsed", new CaseLapsed(ID, AT)),
          Map.entry("closed", new CaseClosed(ID, AT)),
          Map.entry("withdrawn", new RegistrationWithdrawn(ID, AT)));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          opened,                      IN_REVIEW,  false
          asked,                       IN_REVIEW,  true
          asked provided,              IN_REVIEW,  false
          asked asked-no-more,         IN_REVIEW,  false
          asked granted,               ACCREDITED, false
          refused,                     REFUSED,    false
          refused appealed,            APPEAL,     false
          refused appealed asked,      APPEAL,     true
          refused appealed overturned, ACCREDITED, false
          refused appealed upheld,     REFUSED,    false
          granted suspended,           SUSPENDED,  false
          granted suspended reinstated, ACCREDITED, false
          granted revoked,             REVOKED,    false
          granted void,                IN_REVIEW,  false
          granted reopened,            ACCREDITED, false
          asked lapsed,                LAPSED,     false
          withdrawn,                   WITHDRAWN,  false
          withdrawn closed,            WITHDRAWN,  false
          withdrawn granted,           WITHDRAWN,  false
          withdrawn asked,             WITHDRAWN,  false
          """)
  void a_registration_stands_as_its_person_was_told(
      String events, State state, boolean answerAwaited) {
    var standing = after(Stream.of(events.split(" ")).map(EVENTS::get).toList());

    assertThat(standing.state()).isEqualTo(state);
    assertThat(standing.answerBy()).isEqualTo(answerAwaited ? BY : null);
    assertThat(standing.undecided()).isEqualTo(state == State.IN_REVIEW);
  }

  @Test
  void documents_gather_and_a_better_one_is_nothing_new() {
    var one = after(List.of(document(DocumentKind.PHOTO)));
    var both = after(List.of(document(DocumentKind.PHOTO), document(DocumentKind.PASSPORT)));

    assertThat(both.handedIn())
        .containsExactlyInAnyOrder(DocumentKind.PHOTO, DocumentKind.PASSPORT);
    assertThat(both.version()).isEqualTo(2);
    var again = Standing.changeBy(document(DocumentKind.PHOTO)).orElseThrow();
    assertThat(one.changed(again)).isInstanceOf(Outcome.Refused.class);
  }

  private static Standing after(List<Event> events) {
    var standing = Standing.atFirst(ID);
    for (var event : events) {
      var before = standing;
      standing =
          Standing.changeBy(event)
              .map(before::changed)
              .map(
                  outcome ->
                      outcome instanceof Outcome.Changed<Standing>(var next, var _) ? next : before)
              .orElse(before);
    }
    return standing;
  }

  private static Event asked() {
    return new InformationRequested(ID, List.of(InformationItem.PHOTO), BY, AT);
  }

  private static Event document(DocumentKind kind) {
    return new DocumentProvided(ID, kind, "0".repeat(64), 1, 1, 1, List.of(), AT);
  }

  private static <T> Sealed<T> sealed() {
    return new Sealed<>(Party.ACCREDITATION, new byte[] {1});
  }
}
