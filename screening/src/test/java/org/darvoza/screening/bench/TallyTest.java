package org.darvoza.screening.bench;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.screening.list.Source;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Match;
import org.darvoza.screening.match.Sought;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Sought SOMEBODY = new Sought(List.of("Somebody"), null, null, null);

  @Test
  void cases_are_found_missed_left_alone_or_wrongly_hit() {
    var tally =
        Tally.NOTHING
            .plus(listed("1"), List.of(match("1", Band.STRONG)))
            .plus(listed("1"), List.of(match("1", Band.STRONG), match("2", Band.STRONG)))
            .plus(listed("1"), List.of(match("1", Band.POSSIBLE)))
            .plus(listed("1"), List.of(match("2", Band.STRONG)))
            .plus(innocent(), List.of(match("1", Band.POSSIBLE)))
            .plus(innocent(), List.of(match("1", Band.STRONG)));

    assertThat(tally).isEqualTo(new Tally(4, 2, 2, 2, 1));
    assertThat(tally.precision()).isEqualTo(0.5);
    assertThat(tally.recall()).isEqualTo(0.5);
    assertThat(tally.f1()).isEqualTo(0.5);
  }

  private static Case listed(String id) {
    return new Case(SOMEBODY, id, "listed");
  }

  private static Case innocent() {
    return new Case(SOMEBODY, null, "innocent");
  }

  private static Match match(String id, Band band) {
    return new Match(Source.HOST, id, "Somebody", 0.9, band, List.of());
  }
}
