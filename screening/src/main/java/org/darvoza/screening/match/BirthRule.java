package org.darvoza.screening.match;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.BirthDate;
import org.jspecify.annotations.Nullable;

/// What the date of birth says. The same day speaks strongly for it, a slip of the pen a little,
/// the same year hardly, another year against it, the more the further. Of several listed dates the
/// most fitting counts.
final class BirthRule {

  static final double SAME_DAY = 0.20;
  private static final double SAME_NEW_YEAR = 0.10;
  private static final double SWAPPED = 0.08;
  private static final double SLIP = 0.05;
  private static final double SAME_YEAR = 0.04;
  private static final double ABOUT = 0.03;
  private static final double NEXT_YEAR = 0;
  private static final double NEXT_YEAR_OTHER_DAY = -0.02;
  private static final double NEAR = -0.03;
  private static final double A_YEAR_OF_FIVE = -0.02;
  private static final double A_YEAR_AFTER = -0.03;
  private static final double WORST = -0.35;
  private static final int FEW = 5;
  private static final int ABOUT_YEARS = 2;

  private BirthRule() {}

  static Evidence of(@Nullable PartialDate said, List<BirthDate> listed) {
    if (said == null || listed.isEmpty()) {
      return new Evidence(Rule.BIRTH_UNKNOWN, null, null, 0);
    }
    return listed.stream()
        .map(one -> compare(said, one))
        .max(Comparator.comparingDouble(Evidence::points))
        .orElseThrow();
  }

  private static Evidence compare(PartialDate said, BirthDate listed) {
    return switch (listed) {
      case BirthDate.Exact(var date) -> exact(said, date);
      case BirthDate.Approximate(var date) ->
          years(said, date.year() - ABOUT_YEARS, date.year() + ABOUT_YEARS, "~" + date);
      case BirthDate.Between(int first, int last) -> years(said, first, last, first + "-" + last);
    };
  }

  private static Evidence exact(PartialDate said, PartialDate listed) {
    int years = Math.abs(said.year() - listed.year());
    boolean days = said.day() != 0 && listed.day() != 0;
    var text = listed.toString();
    if (years == 0) {
      return days ? sameYear(said, listed) : line(Rule.BIRTH_YEAR_SAME, said, text, SAME_YEAR);
    }
    if (days && sameDayOfYear(said, listed) && slip(said.year(), listed.year())) {
      return line(Rule.BIRTH_YEAR_SLIP, said, text, SLIP);
    }
    if (years == 1) {
      return line(Rule.BIRTH_YEAR_NEXT, said, text, days ? NEXT_YEAR_OTHER_DAY : NEXT_YEAR);
    }
    return apart(said, text, years);
  }

  private static Evidence sameYear(PartialDate said, PartialDate listed) {
    var text = listed.toString();
    if (said.equals(listed)) {
      boolean newYear = said.month() == 1 && said.day() == 1;
      return line(Rule.BIRTH_DATE_SAME, said, text, newYear ? SAME_NEW_YEAR : SAME_DAY);
    }
    if (said.day() == listed.month() && said.month() == listed.day()) {
      return line(Rule.BIRTH_DAY_AND_MONTH_SWAPPED, said, text, SWAPPED);
    }
    boolean one = said.month() == listed.month() || said.day() == listed.day();
    return line(one ? Rule.BIRTH_DATE_SLIP : Rule.BIRTH_YEAR_SAME, said, text, one ? SLIP : ABOUT);
  }

  private static boolean sameDayOfYear(PartialDate one, PartialDate other) {
    return one.month() == other.month() && one.day() == other.day();
  }

  /// One digit off by one, or the last two exchanged.
  private static boolean slip(int one, int other) {
    int years = Math.abs(one - other);
    boolean exchanged =
        one / 100 == other / 100 && one % 10 == other / 10 % 10 && other % 10 == one / 10 % 10;
    return years == 1 || years == 10 || exchanged;
  }

  private static Evidence years(PartialDate said, int first, int last, String text) {
    if (said.year() >= first && said.year() <= last) {
      return line(Rule.BIRTH_ABOUT, said, text, ABOUT);
    }
    int apart = Math.min(Math.abs(said.year() - first), Math.abs(said.year() - last));
    return apart(said, text, apart);
  }

  private static Evidence apart(PartialDate said, String listed, int years) {
    double points =
        NEAR + A_YEAR_OF_FIVE * Math.min(years, FEW) + A_YEAR_AFTER * Math.max(0, years - FEW);
    return line(Rule.BIRTH_DIFFERS, said, listed, Math.max(WORST, points));
  }

  private static Evidence line(Rule rule, PartialDate said, String listed, double points) {
    return new Evidence(rule, said.toString(), listed, points);
  }
}
