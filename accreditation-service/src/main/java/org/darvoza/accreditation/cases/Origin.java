package org.darvoza.accreditation.cases;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What a case knows of its registration beside the dossier. `sourceIndex`: the gateway's digest of
/// the network it came from, null where that says nothing. `addressConfirmedAt`: since when letters
/// are known to arrive, and `confirmedAs` the version of the case that learnt it; null while nobody
/// has said so.
public record Origin(
    @Nullable String sourceIndex,
    @Nullable Instant addressConfirmedAt,
    @Nullable Long confirmedAs) {

  public static Origin of(@Nullable String sourceIndex) {
    return new Origin(sourceIndex, null, null);
  }

  boolean addressConfirmed() {
    return addressConfirmedAt != null;
  }

  Origin confirmed(Instant at, long as) {
    return new Origin(sourceIndex, at, as);
  }

  /// Whether all that came between two versions is the confirmation, which speaks against nobody.
  boolean onlyConfirmedBetween(long earlier, long later) {
    return earlier == later - 1 && Objects.equals(confirmedAs, later);
  }
}
