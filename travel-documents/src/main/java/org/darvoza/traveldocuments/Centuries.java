package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.jspecify.annotations.Nullable;

/// Which century two-digit years are of.
///
/// A birth: the latest that is neither after today nor after the document's expiry. An expiry:
/// within 50 years before today or 49 after.
record Centuries(LocalDate today) {

  private static final Pattern DATE = Pattern.compile("(\\d\\d|<<)(\\d\\d|<<)(\\d\\d|<<)");

  /// A date that the zone may leave open. `wrong`: there is no such date.
  record Read(@Nullable PartialDate date, boolean wrong) {

    static final Read OPEN = new Read(null, false);
    static final Read WRONG = new Read(null, true);
  }

  Read birth(String printed, @Nullable PartialDate expiry) {
    return read(
        printed,
        (year, date) ->
            year <= today.getYear()
                && !date.earliest().isAfter(today)
                && (expiry == null || !date.earliest().isAfter(expiry.latest())));
  }

  Read expiry(String printed) {
    return read(printed, (year, _) -> year > today.getYear() - 51 && year < today.getYear() + 50);
  }

  private Read read(String printed, BiPredicate<Integer, PartialDate> fits) {
    var parts = DATE.matcher(printed);
    if (!parts.matches()) {
      return Read.WRONG;
    }
    int month = number(parts.group(2));
    int day = number(parts.group(3));
    if (month == 0 || day == 0 || month > 12 || day > 31) {
      return Read.WRONG;
    }
    if (number(parts.group(1)) < 0) {
      return Read.OPEN;
    }
    var possible = possible(number(parts.group(1)), Math.max(month, 0), Math.max(day, 0));
    return possible.stream()
        .filter(date -> fits.test(date.year(), date))
        .findFirst()
        .or(() -> possible.stream().skip(1).findFirst())
        .map(date -> new Read(date, false))
        .orElse(Read.WRONG);
  }

  /// The dates of the calendar with these last digits, latest first. A day without its month says
  /// nothing.
  private List<PartialDate> possible(int year, int month, int day) {
    int century = today.getYear() / 100 * 100;
    return Stream.of(century + 100, century, century - 100)
        .map(first -> first + year)
        .filter(full -> month == 0 || day <= YearMonth.of(full, month).lengthOfMonth())
        .map(full -> new PartialDate(full, month, month == 0 ? 0 : day))
        .toList();
  }

  /// -1 for fillers.
  private static int number(String digits) {
    return digits.equals("<<") ? -1 : Integer.parseInt(digits);
  }
}
