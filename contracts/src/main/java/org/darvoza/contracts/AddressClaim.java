package org.darvoza.contracts;

import module java.base;

/// That letters to this address reach the person of this registration, to be claimed until the end
/// of a day. The link of the letter of receipt carries the claim's token: the day, a keyed digest
/// of the address, and one of both for this registration. So notification-service, which writes the
/// letters, and registration-service, which believes them, share a key and need no message:
/// `digest` is what a service computes with it.
///
/// Whether a token is of our making shows without the address, and so before anybody has looked
/// whether there is such a registration.
public record AddressClaim(RegistrationId registrationId, String email, LocalDate until) {

  /// So long a link is good, from the day its letter was written.
  public static final Period GOOD_FOR = Period.ofDays(7);

  private static final int DIGITS_OF_DAY = 8;
  private static final int DIGEST = 22;
  private static final Pattern TOKEN =
      Pattern.compile("(\\d{%d})([\\w-]{%d})([\\w-]{%d})".formatted(DIGITS_OF_DAY, DIGEST, DIGEST));

  /// The claim that a letter written now carries, by the calendar of the conference.
  public static AddressClaim written(
      RegistrationId registrationId, String email, Instant at, ZoneId zone) {
    return new AddressClaim(registrationId, email, LocalDate.ofInstant(at, zone).plus(GOOD_FOR));
  }

  public String token(UnaryOperator<String> digest) {
    var address = digest.apply(address(registrationId, email));
    return day(until) + address + digest.apply(words(registrationId, day(until), address));
  }

  /// Whether this token was made for this registration, for whatever address. `matches` compares a
  /// digest with that of a text, in the same time whatever they are.
  public static boolean genuine(
      String token, RegistrationId registrationId, BiPredicate<String, String> matches) {
    var parts = TOKEN.matcher(token);
    return parts.matches()
        && matches.test(parts.group(3), words(registrationId, parts.group(1), parts.group(2)));
  }

  /// The claim `token` makes for this registration and address; empty if it is of another making.
  public static Optional<AddressClaim> made(
      String token,
      RegistrationId registrationId,
      String email,
      BiPredicate<String, String> matches) {
    return genuine(token, registrationId, matches)
            && matches.test(
                token.substring(DIGITS_OF_DAY, DIGITS_OF_DAY + DIGEST),
                address(registrationId, email))
        ? Optional.of(new AddressClaim(registrationId, email, dayOf(token)))
        : Optional.empty();
  }

  public boolean over(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).isAfter(until);
  }

  private static LocalDate dayOf(String token) {
    return LocalDate.parse(token.substring(0, DIGITS_OF_DAY), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String address(RegistrationId registrationId, String email) {
    return "address|%s|%s".formatted(registrationId, email);
  }

  private static String words(RegistrationId registrationId, String day, String address) {
    return "claim|%s|%s|%s".formatted(registrationId, day, address);
  }

  /// Never the address: it would end in a log.
  @Override
  public String toString() {
    return "AddressClaim[%s, %s]".formatted(registrationId, until);
  }
}
