package org.darvoza.accreditation.search;

import module java.base;

import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Evidence;
import org.darvoza.screening.match.Match;
import org.jspecify.annotations.Nullable;

/// What was found, the best first. Scores and points are rounded to three decimals so that the
/// points of the lines still add up to the score.
record SearchAnswer(List<Found> matches) {

  private static final double PARTS = 1_000;

  record Found(
      String list, String entryId, String name, double score, Band band, List<Line> explanation) {

    static Found of(Match match) {
      return new Found(
          match.list().code(),
          match.entryId(),
          match.name(),
          rounded(match.score()),
          match.band(),
          lines(match));
    }
  }

  record Line(String rule, @Nullable String said, @Nullable String listed, double points) {}

  static SearchAnswer of(List<Match> matches) {
    return new SearchAnswer(matches.stream().map(Found::of).toList());
  }

  static double rounded(double number) {
    return Math.round(number * PARTS) / PARTS;
  }

  /// Each line ends where the sum so far, rounded, ends: no line is off by more than a thousandth,
  /// and the last sum is the score.
  private static List<Line> lines(Match match) {
    var lines = new ArrayList<Line>();
    double sum = 0;
    for (Evidence evidence : match.explanation()) {
      double before = rounded(sum);
      sum += evidence.points();
      lines.add(
          new Line(
              evidence.rule().name(), evidence.said(), evidence.listed(), rounded(rounded(sum) - before)));
    }
    return List.copyOf(lines);
  }
}
