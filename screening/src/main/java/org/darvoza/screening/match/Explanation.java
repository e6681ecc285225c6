package org.darvoza.screening.match;

import module java.base;

import org.jspecify.annotations.Nullable;

/// Collects the lines of a match, in thousandths, so that what is shown adds up to the score to the
/// last digit.
final class Explanation {

  private static final double PARTS = 1000;

  private final List<Evidence> lines = new ArrayList<>();
  private long thousandths;

  void add(Rule rule, @Nullable String said, @Nullable String listed, double points) {
    long rounded = Math.round(points * PARTS);
    thousandths += rounded;
    lines.add(new Evidence(rule, said, listed, rounded / PARTS));
  }

  void add(Evidence evidence) {
    add(evidence.rule(), evidence.said(), evidence.listed(), evidence.points());
  }

  /// A score is never more than 1 nor less than 0; what is over is taken off in a line of its own.
  void bound() {
    if (thousandths > PARTS) {
      add(Rule.NO_MORE_THAN_ONE, null, null, 1 - score());
    } else if (thousandths < 0) {
      add(Rule.NO_LESS_THAN_NONE, null, null, -score());
    }
  }

  double score() {
    return thousandths / PARTS;
  }

  List<Evidence> lines() {
    return lines;
  }
}
