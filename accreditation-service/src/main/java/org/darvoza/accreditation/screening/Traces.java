package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.backbone.seal.Locked;

/// What the house has met before that bears on a candidate: the references of other live cases and
/// of earlier refusals on the same travel document, the same person's on other documents, whether
/// that was reported lost, whether letters are known to arrive, and how many others came from the
/// same network. `recognized` is empty where nobody could tell.
public record Traces(
    List<String> live,
    List<String> refused,
    Optional<List<Recognized>> recognized,
    boolean documentLost,
    Address address,
    Crowd crowd) {

  public static final Traces NONE =
      new Traces(
          List.of(), List.of(), Optional.of(List.of()), false, Address.NOT_ASKED, Crowd.UNKNOWN);

  /// Another case of who is by all appearances the same person, and why it seems so.
  public record Recognized(String reference, boolean refused, Locked<Resemblance> resemblance) {}

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

  static final int NAMED = 5;

  public Traces {
    live = List.copyOf(live);
    refused = List.copyOf(refused);
    recognized = recognized.map(List::copyOf);
  }

  /// As findings name them: in order, and not more than can be read.
  static Map<String, String> named(List<String> references) {
    return Map.of(
        "references", references.stream().sorted().limit(NAMED).collect(Collectors.joining(", ")));
  }
}
