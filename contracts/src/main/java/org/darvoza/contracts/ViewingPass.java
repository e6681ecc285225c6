package org.darvoza.contracts;

import module java.base;

/// That one officer may look at one picture for some minutes (decision 0012).
/// accreditation-service, which knows who works on the case and has recorded the look, mints it;
/// registration-service, which keeps the picture, believes it: the two share a key and need no
/// message. The officer's name is no part of the address: whoever else follows it is another
/// officer, for whom the digest does not fit. `digest` is what a service computes with the key.
public record ViewingPass(
    RegistrationId registrationId,
    DocumentKind kind,
    String sha256,
    String officer,
    Instant until) {

  public static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private static final Pattern MINUTE = Pattern.compile("[0-9]{1,12}");

  public ViewingPass {
    until = until.truncatedTo(ChronoUnit.MINUTES);
  }

  /// `sha256`: of the picture as the event [RegistrationEvent.DocumentProvided] told it last.
  public static ViewingPass mint(
      RegistrationId registrationId,
      DocumentKind kind,
      String sha256,
      String officer,
      Instant now) {
    return new ViewingPass(registrationId, kind, sha256, officer, now.plus(GOOD_FOR));
  }

  /// Where the picture is shown to this officer, as a path on the site.
  public String address(UnaryOperator<String> digest) {
    return "/registrations/%s/documents/%s/view?until=%d&pass=%s"
        .formatted(registrationId, kind.code(), minute(), digest.apply(words()));
  }

  /// The pass of this officer for this picture, if `pass` is the digest of one that ends at the
  /// minute `until`. `matches` compares a digest with that of a text, in the same time whatever
  /// they are.
  public static Optional<ViewingPass> presented(
      String until, String pass, Subject subject, BiPredicate<String, String> matches) {
    return MINUTE.matcher(until).matches()
        ? Optional.of(subject.until(Long.parseLong(until)))
            .filter(known -> matches.test(pass, known.words()))
        : Optional.empty();
  }

  /// Whose look at what.
  public record Subject(
      RegistrationId registrationId, DocumentKind kind, String sha256, String officer) {

    private ViewingPass until(long minute) {
      var end = Instant.ofEpochSecond(Duration.ofMinutes(minute).toSeconds());
      return new ViewingPass(registrationId, kind, sha256, officer, end);
    }
  }

  public boolean over(Instant now) {
    return !now.isBefore(until);
  }

  private long minute() {
    return Duration.ofSeconds(until.getEpochSecond()).toMinutes();
  }

  private String words() {
    return "viewing|%s|%s|%s|%d|%s"
        .formatted(registrationId, kind.code(), sha256, minute(), officer);
  }
}
