package org.darvoza.screening.bench;

import module java.base;

import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Match;

/// Counts what came of the cases, with the band [Band#STRONG] as a hit.
///
/// A case whose person is on the list is found or missed; one whose person is not, is left alone or
/// hit. Precision counts cases with a wrong hit and no right one against those found.
record Tally(int listed, int found, int innocent, int hit, int besideOthers) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  Tally plus(Case one, List<Match> matches) {
    var strong = matches.stream().filter(match -> match.band() == Band.STRONG).toList();
    var expected = one.expected();
    if (expected == null) {
      return new Tally(listed, found, innocent + 1, hit + (strong.isEmpty() ? 0 : 1), besideOthers);
    }
    boolean right = strong.stream().anyMatch(match -> match.entryId().equals(expected));
    boolean wrong = strong.stream().anyMatch(match -> !match.entryId().equals(expected));
    return new Tally(
        listed + 1,
        found + (right ? 1 : 0),
        innocent,
        hit + (wrong && !right ? 1 : 0),
        besideOthers + (wrong && right ? 1 : 0));
  }

  double precision() {
    return found + hit == 0 ? 1 : (double) found / (found + hit);
  }

  double recall() {
    return listed == 0 ? 1 : (double) found / listed;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
