package org.darvoza.notification.letters;

import module java.base;

/// When a letter is tried again: after 1, 5 and 15 minutes, 1, 2 and 4 hours, then each 4 hours,
/// until 48 hours have passed since its first try; while no server could be reached it was not
/// tried. Each pause is up to a seventh longer or shorter, the same for the same letter and try, so
/// that letters deferred together do not come back together.
final class RetryRule {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4));

  private static final Duration PATIENCE = Duration.ofHours(48);
  private static final double SPREAD = 1.0 / 7;

  private RetryRule() {}

  /// The next moment after the `tries`-th try; empty when it is time to give up.
  static Optional<Instant> next(String letter, Instant firstTry, int tries, Instant now) {
    var pause = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    var next = now.plusMillis(Math.round(pause.toMillis() * factor(letter, tries)));
    return next.isAfter(firstTry.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
  }

  private static double factor(String letter, int tries) {
    double chance = new SplittableRandom(31L * letter.hashCode() + tries).nextDouble();
    return 1 + SPREAD * (2 * chance - 1);
  }
}
