package org.darvoza.screening.match;

/// From which score a match counts as a hit, and from which it is shown at all.
public record Thresholds(double strong, double possible) {

  /// Chosen once on the development set (docs/decisions/0007), and left.
  public static final Thresholds STANDARD = new Thresholds(0.75, 0.62);

  public Thresholds {
    if (!(0 < possible && possible <= strong && strong <= 1)) {
      throw new IllegalArgumentException("0 < possible <= strong <= 1");
    }
  }
}
