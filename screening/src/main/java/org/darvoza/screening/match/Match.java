package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.Source;

/// A listed person whom the sought one may be. `name` is the listed name that matched best, in its
/// own script; `score` lies between 0 and 1.
public record Match(
    Source list, String entryId, String name, double score, Band band, List<Evidence> explanation) {

  public Match {
    explanation = List.copyOf(explanation);
  }

  @Override
  public String toString() {
    return "Match[" + list + " " + entryId + " " + score + "]";
  }
}
