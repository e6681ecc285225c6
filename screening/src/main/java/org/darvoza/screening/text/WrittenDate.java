package org.darvoza.screening.text;

import module java.base;

import org.darvoza.contracts.PartialDate;

/// A date as English prose writes it: `05 Jan 1967`, `17 Dec. 1950`, `August 1962`, `1963`; also
/// `1967-01-05`.
public final class WrittenDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern WORDS =
      Pattern.compile("(?:(?:(\\d{1,2})\\s+)?([A-Za-z]{3})[a-z]*\\.?\\s*)?(\\d{4})");

  private WrittenDate() {}

  public static Optional<PartialDate> in(String text) {
    var tidied = text.strip();
    if (tidied.isEmpty()) {
      return Optional.empty();
    }
    var words = WORDS.matcher(tidied);
    try {
      return words.matches() ? written(words) : Optional.of(PartialDate.valueOf(tidied));
    } catch (DateTimeException | IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> written(Matcher words) {
    int year = Integer.parseInt(words.group(3));
    var name = words.group(2);
    if (name == null) {
      return Optional.of(new PartialDate(year, 0, 0));
    }
    int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    var day = words.group(1);
    return month == 0
        ? Optional.empty()
        : Optional.of(new PartialDate(year, month, day == null ? 0 : Integer.parseInt(day)));
  }
}
