package org.darvoza.backbone.web;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Language;

/// What head and foot of a page say of the conference it is about. Every page has it for the one
/// that its address names; a page about a registration, which knows better, says it anew.
public final class ConferenceHeader {

  private static final Map<Long, String> TAJIK_MONTHS =
      Stream.of(Month.values())
          .collect(
              Collectors.toMap(
                  month -> (long) month.getValue(),
                  month ->
                      month
                              .getDisplayName(TextStyle.FULL, Locale.of("tg"))
                              .toLowerCase(Locale.of("tg"))
                          + "и"));

  private ConferenceHeader() {}

  /// By the names of the layout.
  public static Map<String, Object> of(Conference conference, Locale locale) {
    var language = Language.ofCode(locale.getLanguage());
    return Map.of(
        "conferenceName", conference.shortName(language),
        "conferenceDates", dates(conference, locale),
        "contactEmail", conference.contactEmail(),
        "zone", conference.timeZone());
  }

  /// 18–19 October 2022; both dates in full where they lie in different months.
  private static String dates(Conference conference, Locale locale) {
    var full = inFull(locale);
    var last = full.format(conference.lastDay());
    boolean sameMonth =
        YearMonth.from(conference.firstDay()).equals(YearMonth.from(conference.lastDay()));
    var lastDayNumber = Integer.toString(conference.lastDay().getDayOfMonth());
    return sameMonth
        ? last.replaceFirst(
            "\\b" + lastDayNumber + "\\b",
            conference.firstDay().getDayOfMonth() + "–" + lastDayNumber)
        : full.format(conference.firstDay()) + " – " + last;
  }

  /// Tajik joins day, month and year by words the JDK does not know, and writes no month large.
  private static DateTimeFormatter inFull(Locale locale) {
    return locale.getLanguage().equals("tg")
        ? new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(ChronoField.MONTH_OF_YEAR, TAJIK_MONTHS)
            .appendPattern(" 'соли' uuuu")
            .toFormatter(locale)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale));
  }

  /// Plain English, the JDK thinks, is American; a conference writes 18 October, not October 18.
  private static Locale british(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }
}
