package org.darvoza.accreditation.listing;

import module java.base;

import org.jspecify.annotations.Nullable;

/// One version of a watchlist, as a custodian brought it. `shelf` says where its people lie;
/// `comparedWith` is the version that was in force then, 0 if there was none. `broughtBy` and
/// `decidedBy` are the codes of actors.
public record ListVersion(
    long number,
    State state,
    String shelf,
    String sha256,
    long bytes,
    int individuals,
    Difference difference,
    int rejected,
    long comparedWith,
    String broughtBy,
    Instant broughtAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  public enum State {
    AWAITING_SECOND_CUSTODIAN,
    IN_FORCE,
    /// Was in force until another took its place.
    REPLACED,
    REJECTED,
    /// A newer one was brought before anybody decided.
    OVERTAKEN
  }

  /// How many entries are not as they were in the version before.
  public record Difference(int added, int changed, int removed) {}

  ListVersion decided(State next, String by, Instant at) {
    return new ListVersion(
        number,
        next,
        shelf,
        sha256,
        bytes,
        individuals,
        difference,
        rejected,
        comparedWith,
        broughtBy,
        broughtAt,
        by,
        at);
  }

  /// Loses its place to another version; who decided on it, and when, stays.
  ListVersion left(State next) {
    return new ListVersion(
        number,
        next,
        shelf,
        sha256,
        bytes,
        individuals,
        difference,
        rejected,
        comparedWith,
        broughtBy,
        broughtAt,
        decidedBy,
        decidedAt);
  }
}
