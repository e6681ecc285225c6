package org.darvoza.accreditation.screening;

import module java.base;

/// What the house has met before that bears on a candidate: the references of other live cases and
/// of earlier refusals on the same travel document, and whether that was reported lost.
public record Traces(List<String> live, List<String> refused, boolean documentLost) {

  public static final Traces NONE = new Traces(List.of(), List.of(), false);

  private static final int NAMED = 5;

  public Traces {
    live = List.copyOf(live);
    refused = List.copyOf(refused);
  }

  /// As findings name them: in order, and not more than can be read.
  static Map<String, String> named(List<String> references) {
    return Map.of(
        "references", references.stream().sorted().limit(NAMED).collect(Collectors.joining(", ")));
  }
}
