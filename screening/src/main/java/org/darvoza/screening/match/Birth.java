package org.darvoza.screening.match;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.BirthDate;
import org.jspecify.annotations.Nullable;

final class Birth {
  static Evidence evidence(@Nullable PartialDate said, List<BirthDate> listed) {
    if (said == null || listed.isEmpty()) return new Evidence("BIRTH_UNKNOWN", null, null, 0);
    Evidence best = null;
    for (var one : listed) {
      var e = one(said, one);
      if (best == null || e.points() > best.points()) best = e;
    }
    return Objects.requireNonNull(best);
  }

  private static Evidence one(PartialDate said, BirthDate listed) {
    return switch (listed) {
      case BirthDate.Exact(var d) -> exact(said, d);
      case BirthDate.Approximate(var d) -> years(said, d.year() - 2, d.year() + 2, listed);
      case BirthDate.Between(var a, var b) -> years(said, a, b, listed);
    };
  }

  private static Evidence exact(PartialDate said, PartialDate d) {
    int diff = Math.abs(said.year() - d.year());
    boolean full = d.day() != 0 && said.day() != 0;
    if (diff == 0 && full) {
      if (said.equals(d)) return line("SAME_BIRTH_DATE", said, d, ListIndex.P.dobSame);
      if (said.day() == d.month() && said.month() == d.day())
        return line("DAY_MONTH", said, d, ListIndex.P.dobSwap);
      if (said.month() == d.month() || said.day() == d.day())
        return line("ONE_PART", said, d, ListIndex.P.dobYear1);
      return line("BIRTH_YEAR", said, d, 0.03);
    }
    if (diff == 0) return line("BIRTH_YEAR", said, d, ListIndex.P.dobYear);
    if (full
        && said.month() == d.month()
        && said.day() == d.day()
        && (diff == 1 || diff == 10 || transposed(said.year(), d.year())))
      return line("YEAR_SLIP", said, d, ListIndex.P.dobYear1);
    if (diff == 1) return line("YEAR_OFF", said, d, full ? -0.02 : 0.0);
    return far(said, d, diff);
  }

  private static boolean transposed(int a, int b) {
    return a / 100 == b / 100 && a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10;
  }

  private static Evidence far(PartialDate said, Object d, int diff) {
    double points =
        diff <= 5
            ? ListIndex.P.dobNear * diff / 5.0 - 0.03
            : Math.max(ListIndex.P.dobFar, ListIndex.P.dobNear - 0.03 - (diff - 5) * 0.03);
    return line("BIRTH_DIFFERS", said, d, points);
  }

  private static Evidence years(PartialDate said, int first, int last, BirthDate d) {
    if (said.year() >= first && said.year() <= last)
      return line("BIRTH_ABOUT", said, d, ListIndex.P.approxSame);
    int diff = Math.min(Math.abs(said.year() - first), Math.abs(said.year() - last));
    return far(said, d, diff);
  }

  private static Evidence line(String rule, PartialDate said, Object listed, double points) {
    return new Evidence(rule, said.toString(), listed.toString(), points);
  }
}
