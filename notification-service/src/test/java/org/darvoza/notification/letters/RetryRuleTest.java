package org.darvoza.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {

  private static final Instant WRITTEN = Instant.parse("2022-09-01T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,  PT1M
          2,  PT5M
          3,  PT15M
          4,  PT1H
          5,  PT2H
          6,  PT4H
          7,  PT4H
          12, PT4H
          """)
  void the_pause_grows_with_the_tries_and_keeps_within_a_fifth(int tries, Duration pause) {
    for (int letter = 0; letter < 200; letter++) {
      var next = RetryRule.next("letter" + letter, WRITTEN, tries, WRITTEN).orElseThrow();

      assertThat(Duration.between(WRITTEN, next).toMillis() / (double) pause.toMillis())
          .isBetween(0.85, 1.15);
    }
  }

  @Test
  void letters_deferred_together_do_not_come_back_together() {
    var moments =
        IntStream.range(0, 100)
            .mapToObj(letter -> RetryRule.next("letter" + letter, WRITTEN, 3, WRITTEN))
            .collect(Collectors.toSet());

    assertThat(moments).hasSizeGreaterThan(90);
  }

  @Test
  void the_same_letter_and_try_have_the_same_moment() {
    assertThat(RetryRule.next("letter", WRITTEN, 2, WRITTEN))
        .isEqualTo(RetryRule.next("letter", WRITTEN, 2, WRITTEN));
  }

  @Test
  void after_48_hours_it_is_given_up() {
    var now = WRITTEN;
    int tries = 1;
    for (var next = RetryRule.next("letter", WRITTEN, tries, now); next.isPresent(); tries++) {
      now = next.get();
      next = RetryRule.next("letter", WRITTEN, tries + 1, now);
    }

    assertThat(now)
        .isBetween(WRITTEN.plus(Duration.ofHours(43)), WRITTEN.plus(Duration.ofHours(48)));
    assertThat(tries).isBetween(15, 18);
  }
}
