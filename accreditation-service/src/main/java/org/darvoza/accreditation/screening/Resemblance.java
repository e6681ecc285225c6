package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.screening.match.Evidence;

/// How much two registered people look like one, and word by word why. The points add up to the
/// score.
public record Resemblance(double score, List<Evidence> explanation) {

  /// The field under which it is locked.
  public static final String FIELD = "resemblance";

  public Resemblance {
    explanation = List.copyOf(explanation);
  }

  @Override
  public String toString() {
    return "Resemblance[…]";
  }
}
