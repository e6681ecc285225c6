package org.darvoza.accreditation.screening;

import module java.base;

/// What the house has met before that bears on a candidate: the references of other live cases and
/// of earlier refusals on the same travel document, whether that was reported lost, whether letters
/// are known to arrive, and how many others came from the same network.
public record Traces(
    List<String> live, List<String> refused, boolean documentLost, Address address, Crowd crowd) {

  public static final Traces NONE =
      new Traces(List.of(), List.of(), false, Address.NOT_ASKED, Crowd.UNKNOWN);

  /// Whether the person has confirmed the address.
  public enum Address {
    /// The letter had no link for it.
    NOT_ASKED,
    OPEN,
    /// Open for longer than a day.
    OVERDUE,
    CONFIRMED
  }

  public enum Crowd {
    /// The network is not known, or the conference does not count.
    UNKNOWN,
    FEW,
    MANY
  }

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
