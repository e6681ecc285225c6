package org.darvoza.screening.match;

/// From which score a match counts as a hit, and from which it is shown at all.
public record Thresholds(double strong, double possible) {

  /// Chosen once on the development set, see docs/decisions.
  public static final Thresholds STANDARD = new Thresholds(0.77, 0.65);

  public Thresholds {
    if (!(0 < possible && possible <= strong && strong <= 1)) {
      throw new IllegalArgumentException("0 < possible <= strong <= 1");
    }
  }
}
