package org.darvoza.registration.register;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent;
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
import org.darvoza.contracts.FieldClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRuleTest {

  private static final Instant NOW = Instant.parse("2022-09-03T06:00:00Z");

  /// Every stage by every event: the stage it leads to, or why it stays (`-` nothing new, `d`
  /// already decided, `n` not accredited, `w` withdrawn).
  private static final String TABLE =
      """
      stage                opened granted conditions refused asked ended lapsed suspended reinstated revoked void reopened upheld overturned closed
      Submitted            REV    ACC     CON        REF     ASK   -     LAP    n         n          n       -    -        -      -          -
      InReview             -      ACC     CON        REF     ASK   -     LAP    n         n          RVK     -    -        -      -          -
      Asked                -      ACC     CON        REF     ASK   REV   LAP    n         n          RVK     REV  -        -      -          -
      AskedWhileAccredited -      ACC     CON        REF     ASK   ACC   LAP    SUS       n          RVK     REV  -        -      -          -
      Lapsed               d      ACC     CON        REF     ASK   -     -      n         n          n       REV  -        -      -          -
      Accredited           d      -       CON        REF     ASK   -     LAP    SUS       -          RVK     REV  -        -      -          -
      AccreditedConditions d      ACC     -          REF     ASK   -     LAP    SUS       -          RVK     REV  -        -      -          -
      Amending             d      -       -          -       ASK   -     LAP    n         n          RVK     REV  -        -      -          -
      Suspended            d      ACC     CON        REF     ASK   -     LAP    SUS       ACC        RVK     REV  -        -      -          -
      Revoked              d      ACC     CON        -       ASK   -     d      n         n          -       REV  -        FIN    ACC        -
      Refused              d      ACC     CON        -       ASK   -     d      n         n          n       REV  -        FIN    ACC        -
      Appealed             d      ACC     CON        -       ASK   -     d      n         n          -       REV  -        FIN    ACC        -
      FinallyRefused       d      ACC     CON        -       ASK   -     d      n         n          -       REV  -        d      d          -
      Withdrawn            w      w       w          w       w     w     w      w         w          w       w    w        w      w          w
      """;

  static Stream<Arguments> pairs() {
    var rows = TABLE.lines().map(row -> List.of(row.split(" +"))).toList();
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .mapToObj(
                        i -> Arguments.of(row.getFirst(), rows.getFirst().get(i), row.get(i))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void each_event_in_each_stage(String stage, String event, String expected) {
    var before = Stages.in(stage);

    var outcome = CaseRule.follow(before, event(event));

    assertThat(word(outcome)).isEqualTo(expected);
    if (outcome instanceof Outcome.Changed<Registration>(var next, var fact)) {
      assertThat(next.version()).isEqualTo(before.version() + 1);
      assertThat(next.history()).hasSize(before.history().size() + 1);
      assertThat(next.history().getLast().at()).isEqualTo(NOW);
      assertThat(next.said()).isEqualTo(before.said());
      assertThat(fact).isEqualTo(new CaseRule.VettingNoted(next.history().getLast().what(), NOW));
    }
  }

  @Test
  void what_was_granted_with_conditions_is_so_again_after_a_suspension() {
    var suspended =
        CaseRule.follow(Stages.in("AccreditedConditions"), event("suspended")).orThrow();

    assertThat(CaseRule.follow(suspended, event("reinstated")).orThrow().stage())
        .isEqualTo(new Stage.Accredited(true));
  }

  /// The two cross on their way: what was decided before is about somebody else.
  @ParameterizedTest
  @ValueSource(strings = {"granted", "conditions", "refused"})
  void a_decision_on_the_earlier_identity_is_not_told(String decision) {
    var amended =
        Stages.in("InReview")
            .amend(Stages.amendment(FieldClass.IDENTITY), NOW.plusSeconds(1))
            .orThrow();

    assertThat(word(CaseRule.follow(amended, event(decision)))).isEqualTo("-");
    var later = Stages.in("InReview").amend(Stages.amendment(FieldClass.ROLE), NOW).orThrow();
    assertThat(CaseRule.follow(later, event(decision))).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void asked_twice_a_registration_returns_to_where_it_stood_at_first() {
    var twice = CaseRule.follow(Stages.in("AskedWhileAccredited"), event("asked")).orThrow();

    assertThat(CaseRule.follow(twice, event("ended")).orThrow().stage())
        .isEqualTo(new Stage.Accredited(false));
  }

  @Test
  void what_is_asked_is_still_asked_after_a_suspension_unless_it_ended_meanwhile() {
    var asked = Stages.in("AskedWhileAccredited");
    var suspended = CaseRule.follow(asked, event("suspended")).orThrow();
    var ended = CaseRule.follow(suspended, event("ended")).orThrow();

    assertThat(CaseRule.follow(suspended, event("reinstated")).orThrow().stage())
        .isEqualTo(asked.stage());
    assertThat(ended.status()).isEqualTo(Status.SUSPENDED);
    assertThat(CaseRule.follow(ended, event("reinstated")).orThrow().stage())
        .isEqualTo(new Stage.Accredited(false));
  }

  private static AccreditationEvent event(String name) {
    var id = Stages.ID;
    return switch (name) {
      case "opened" -> new CaseOpened(id, NOW);
      case "granted" -> new AccreditationGranted(id, false, NOW);
      case "conditions" -> new AccreditationGranted(id, true, NOW);
      case "refused" -> new AccreditationRefused(id, NOW);
      case "asked" -> new InformationRequested(id, Stages.ITEMS, NOW.plusSeconds(60), NOW);
      case "ended" -> new InformationRequestEnded(id, NOW);
      case "lapsed" -> new CaseLapsed(id, NOW);
      case "suspended" -> new AccreditationSuspended(id, null, NOW);
      case "reinstated" -> new AccreditationReinstated(id, NOW);
      case "revoked" -> new AccreditationRevoked(id, NOW);
      case "void" -> new CaseReopened(id, true, NOW);
      case "reopened" -> new CaseReopened(id, false, NOW);
      case "upheld" -> new AppealDecided(id, false, NOW);
      case "overturned" -> new AppealDecided(id, true, NOW);
      case "closed" -> new CaseClosed(id, NOW);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String word(Outcome<Registration> outcome) {
    return switch (outcome) {
      case Outcome.Changed<Registration>(var next, var _) -> word(next.stage());
      case Outcome.Refused<Registration>(var why) -> word(why);
    };
  }

  private static String word(Outcome.Reason why) {
    return switch (why.name()) {
      case "NOTHING_NEW" -> "-";
      case "ALREADY_DECIDED" -> "d";
      case "NOT_ACCREDITED" -> "n";
      case "ALREADY_WITHDRAWN" -> "w";
      default -> why.name();
    };
  }

  private static String word(Stage stage) {
    return switch (stage) {
      case Stage.Submitted _ -> "SUB";
      case Stage.InReview _ -> "REV";
      case Stage.InformationAsked _ -> "ASK";
      case Stage.Lapsed _ -> "LAP";
      case Stage.Accredited(var withConditions) -> withConditions ? "CON" : "ACC";
      case Stage.Amending _ -> "AMD";
      case Stage.Suspended _ -> "SUS";
      case Stage.Revoked _ -> "RVK";
      case Stage.Refused _ -> "REF";
      case Stage.Appealed _ -> "APP";
      case Stage.FinallyRefused _ -> "FIN";
      case Stage.Withdrawn _ -> "WDN";
    };
  }
}
