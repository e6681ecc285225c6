package org.darvoza.screening.match;

import org.jspecify.annotations.Nullable;

/// One line of an explanation: by which rule what was said speaks for or against what is listed,
/// and how many points it gives or takes. The points of all lines of a [Match] add up to its score.
///
/// `said` and `listed` are the words compared, as far as there are any.
public record Evidence(Rule rule, @Nullable String said, @Nullable String listed, double points) {

  @Override
  public String toString() {
    return "Evidence[" + rule + " " + points + "]";
  }
}
