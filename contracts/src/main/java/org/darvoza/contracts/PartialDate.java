package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A date as identity documents know it: a day, or only a month, or only a year.
///
/// Written as ISO 8601 with reduced precision: `1974-08-02`, `1974-08`, `1974`. ICAO 9303 part 3
/// allows documents to leave the day or the month of a birth open.
public record PartialDate(int year, int month, int day) {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  /// Zero stands for a month or a day that is not known.
  public PartialDate {
    if (month == 0 && day != 0) {
      throw new IllegalArgumentException("A day needs its month");
    }
    var _ = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate valueOf(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("A date is written 1974-08-02, 1974-08 or 1974");
    }
    try {
      return new PartialDate(
          Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    } catch (DateTimeException notInTheCalendar) {
      throw new IllegalArgumentException("There is no such date", notInTheCalendar);
    }
  }

  /// A day as people of the region write it, `2.8.1974`, in the form of [#valueOf]; anything else
  /// as it is.
  public static String isoOf(String typed) {
    var dotted = DOTTED.matcher(typed);
    return dotted.matches()
        ? "%s-%02d-%02d"
            .formatted(
                dotted.group(3), Integer.valueOf(dotted.group(2)), Integer.valueOf(dotted.group(1)))
        : typed;
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// The first day it can be.
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /// The last day it can be.
  public LocalDate latest() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  @JsonValue
  @Override
  public String toString() {
    var text = "%04d".formatted(year);
    if (month != 0) {
      text += "-%02d".formatted(month);
    }
    return day == 0 ? text : text + "-%02d".formatted(day);
  }
}
