package org.darvoza.accreditation.cases;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What a case knows of its registration beside the dossier. `sourceIndex`: the gateway's digest of
/// the network it came from, null where that says nothing. `addressConfirmedAt`: since when letters
/// are known to arrive; null while nobody has said so. `addressChangedAt`: since when they are to
/// go elsewhere than at first; null where they are not. `quiet`: the latest changes that speak
/// against nobody, if there were any.
public record Origin(
    @Nullable String sourceIndex,
    @Nullable Instant addressConfirmedAt,
    @Nullable Instant addressChangedAt,
    @Nullable Quiet quiet) {

  /// Between these versions of the case nothing happened that its readers have to read.
  public record Quiet(long since, long until) {

    /// Whoever has read any of them has read them all.
    boolean covers(long earlier, long later) {
      return until == later && since <= earlier && earlier <= later;
    }
  }

  public static Origin of(@Nullable String sourceIndex) {
    return new Origin(sourceIndex, null, null, null);
  }

  static Origin known(VettingCase vetted) {
    return Objects.requireNonNullElseGet(vetted.origin(), () -> of(null));
  }

  boolean addressConfirmed() {
    return addressConfirmedAt != null;
  }

  /// Somebody who could reach the registration wants its letters elsewhere, and nobody there has
  /// answered: unlike a first address, that is worth a look at once.
  boolean addressDoubtful() {
    return addressChangedAt != null && !addressConfirmed();
  }

  Origin confirmed(Instant at) {
    return new Origin(sourceIndex, at, addressChangedAt, quiet);
  }

  Origin moved(Instant at) {
    return new Origin(sourceIndex, null, at, quiet);
  }

  /// The change that leads to the version after `before` speaks against nobody.
  Origin quietly(long before) {
    long since = quiet != null && quiet.until() == before ? quiet.since() : before;
    return new Origin(
        sourceIndex, addressConfirmedAt, addressChangedAt, new Quiet(since, before + 1));
  }

  boolean onlyQuietBetween(long earlier, long later) {
    return quiet != null && quiet.covers(earlier, later);
  }
}
