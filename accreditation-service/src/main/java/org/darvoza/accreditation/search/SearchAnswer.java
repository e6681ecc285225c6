package org.darvoza.accreditation.search;

import module java.base;

import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Match;
import org.jspecify.annotations.Nullable;

/// What was found, the best first. The engine counts in thousandths: the points of the lines add up
/// to the score.
record SearchAnswer(List<Found> matches) {

  record Found(
      String list, String entryId, String name, double score, Band band, List<Line> explanation) {

    static Found of(Match match) {
      return new Found(
          match.list().code(),
          match.entryId(),
          match.name(),
          match.score(),
          match.band(),
          lines(match));
    }
  }

  record Line(String rule, @Nullable String said, @Nullable String listed, double points) {}

  static SearchAnswer of(List<Match> matches) {
    return new SearchAnswer(matches.stream().map(Found::of).toList());
  }

  private static List<Line> lines(Match match) {
    return match.explanation().stream()
        .map(line -> new Line(line.rule().name(), line.said(), line.listed(), line.points()))
        .toList();
  }
}
