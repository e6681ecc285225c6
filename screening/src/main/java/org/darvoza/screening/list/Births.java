package org.darvoza.screening.list;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.text.WrittenDate;

/// Birth dates as English prose writes them: `05 Jan 1967`, `circa 1970`, `1968 to 1970`.
final class Births {

  private static final Pattern ABOUT =
      Pattern.compile("(?i)^(?:circa|approximately|about|c\\.|~)\\s*");
  private static final Pattern TO = Pattern.compile("(?i)\\s*(?:\\bto\\b|-(?=\\d{4}$)|\\.\\.)\\s*");

  private Births() {}

  static Optional<BirthDate> in(String prose) {
    var text = prose.strip();
    var about = ABOUT.matcher(text);
    var ends = TO.split(about.replaceFirst(""), 2);
    var first = WrittenDate.in(ends[0]);
    if (ends.length == 2) {
      var last = WrittenDate.in(ends[1]);
      return first.flatMap(from -> last.flatMap(to -> between(from.year(), to.year())));
    }
    return first.map(
        date -> about.lookingAt() ? new BirthDate.Approximate(date) : new BirthDate.Exact(date));
  }

  static Optional<BirthDate> between(int firstYear, int lastYear) {
    return firstYear > lastYear
        ? Optional.empty()
        : Optional.of(
            firstYear == lastYear
                ? new BirthDate.Approximate(new PartialDate(firstYear, 0, 0))
                : new BirthDate.Between(firstYear, lastYear));
  }
}
