package org.darvoza.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthRuleTest {

  @ParameterizedTest(name = "said {0}, listed {1}: {2} {3}")
  @CsvSource({
    "1974-03-12, 1974-03-12, BIRTH_DATE_SAME, 0.20",
    "1974-01-01, 1974-01-01, BIRTH_DATE_SAME, 0.10",
    "1974-03-12, 1974-12-03, BIRTH_DAY_AND_MONTH_SWAPPED, 0.08",
    "1974-03-12, 1974-03-19, BIRTH_DATE_SLIP, 0.05",
    "1974-03-12, 1974-08-12, BIRTH_DATE_SLIP, 0.05",
    "1974-03-12, 1974-08-25, BIRTH_YEAR_SAME, 0.03",
    "1974-03-12, 1974, BIRTH_YEAR_SAME, 0.04",
    "1974, 1974-08-25, BIRTH_YEAR_SAME, 0.04",
    "1974-03-12, 1975-03-12, BIRTH_YEAR_SLIP, 0.05",
    "1974-03-12, 1984-03-12, BIRTH_YEAR_SLIP, 0.05",
    "1947-03-12, 1974-03-12, BIRTH_YEAR_SLIP, 0.05",
    "1974-03-12, 1975-07-30, BIRTH_YEAR_NEXT, -0.02",
    "1974-03-12, 1975, BIRTH_YEAR_NEXT, 0",
    "1974-03-12, 1977, BIRTH_DIFFERS, -0.09",
    "1974-03-12, 1979, BIRTH_DIFFERS, -0.13",
    "1974-03-12, 1984-05-01, BIRTH_DIFFERS, -0.28",
    "1974-03-12, 1999-05-01, BIRTH_DIFFERS, -0.35",
  })
  void a_date_speaks_for_or_against(String said, String listed, Rule rule, double points) {
    var evidence = of(said, new BirthDate.Exact(PartialDate.valueOf(listed)));

    assertThat(evidence.rule()).isEqualTo(rule);
    assertThat(evidence.points()).isCloseTo(points, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void about_and_between_allow_their_years() {
    var about = new BirthDate.Approximate(PartialDate.valueOf("1970"));
    var between = new BirthDate.Between(1965, 1968);

    assertThat(of("1972-05-05", about).rule()).isEqualTo(Rule.BIRTH_ABOUT);
    assertThat(of("1974-05-05", about).rule()).isEqualTo(Rule.BIRTH_DIFFERS);
    assertThat(of("1965-05-05", between).rule()).isEqualTo(Rule.BIRTH_ABOUT);
    assertThat(of("1971-05-05", between).points()).isNegative();
  }

  @Test
  void of_several_dates_the_best_counts() {
    var far = new BirthDate.Exact(PartialDate.valueOf("1950-01-02"));
    var same = new BirthDate.Exact(PartialDate.valueOf("1974-03-12"));

    assertThat(of("1974-03-12", far, same).rule()).isEqualTo(Rule.BIRTH_DATE_SAME);
  }

  @Test
  void what_is_unknown_says_nothing() {
    assertThat(BirthRule.of(null, List.of(new BirthDate.Between(1960, 1970))).points()).isZero();
    assertThat(of("1974").rule()).isEqualTo(Rule.BIRTH_UNKNOWN);
  }

  private static Evidence of(String said, BirthDate... listed) {
    return BirthRule.of(PartialDate.valueOf(said), List.of(listed));
  }
}
