package org.darvoza.contracts;

import module java.base;

/// That letters to this address reach the person of this registration, to be claimed until the end
/// of a day. The link of the letter of receipt carries the claim's token: the day and a keyed
/// digest of all three. So notification-service, which writes the letters, and
/// registration-service, which believes them, share a key and need no message: `digest` is what a
/// service computes with it.
public record AddressClaim(RegistrationId registrationId, String email, LocalDate until) {

  /// So long a link is good, from the day its letter was written.
  public static final Period GOOD_FOR = Period.ofDays(7);

  private static final int DIGITS_OF_DAY = 8;

  /// The claim that a letter written now carries, by the calendar of the conference.
  public static AddressClaim written(
      RegistrationId registrationId, String email, Instant at, ZoneId zone) {
    return new AddressClaim(registrationId, email, LocalDate.ofInstant(at, zone).plus(GOOD_FOR));
  }

  public String token(UnaryOperator<String> digest) {
    return day(until) + digest.apply(words());
  }

  /// The claim `token` makes for this registration and address; empty if its digest is another.
  /// `matches` compares a digest with that of a text, in the same time whatever they are.
  public static Optional<AddressClaim> made(
      String token,
      RegistrationId registrationId,
      String email,
      BiPredicate<String, String> matches) {
    return dayOf(token)
        .map(until -> new AddressClaim(registrationId, email, until))
        .filter(claim -> matches.test(token.substring(DIGITS_OF_DAY), claim.words()));
  }

  public boolean over(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).isAfter(until);
  }

  private static Optional<LocalDate> dayOf(String token) {
    try {
      var day = token.substring(0, Math.min(DIGITS_OF_DAY, token.length()));
      return Optional.of(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private String words() {
    return "address|%s|%s|%s".formatted(registrationId, day(until), email);
  }

  /// Never the address: it would end in a log.
  @Override
  public String toString() {
    return "AddressClaim[%s, %s]".formatted(registrationId, until);
  }
}
