package org.darvoza.backbone.reach;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final String ID = Reach.idOf(new RegistrationId("0".repeat(32)));
  private static final Instant AT = Instant.parse("2022-09-03T06:00:00Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final LetterKind KIND = LetterKind.INFORMATION_NEEDED;

  @Test
  void a_lost_letter_is_known_until_the_next_one_arrives() {
    var lost = Reach.lost(Optional.empty(), ID, KIND, AT).orThrow();
    assertThat(lost.lost()).isEqualTo(KIND);
    assertThat(lost.version()).isEqualTo(1);

    var again = Reach.arrived(Optional.of(lost), LATER).orThrow();
    assertThat(again.lost()).isNull();
    var onceMore = Reach.lost(Optional.of(again), ID, KIND, LATER.plusSeconds(1)).orThrow();
    assertThat(onceMore.version()).isEqualTo(3);
  }

  @Test
  void what_is_told_twice_or_late_changes_nothing() {
    var lost = Reach.lost(Optional.empty(), ID, KIND, LATER).orThrow();

    assertThat(Reach.lost(Optional.of(lost), ID, KIND, LATER)).isInstanceOf(Outcome.Refused.class);
    assertThat(Reach.lost(Optional.of(lost), ID, KIND, AT)).isInstanceOf(Outcome.Refused.class);
    assertThat(Reach.arrived(Optional.of(lost), AT)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void of_those_whom_every_letter_reaches_nothing_is_kept() {
    assertThat(Reach.arrived(Optional.empty(), AT)).isInstanceOf(Outcome.Refused.class);
  }
}
