package org.darvoza.gateway.admission;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;

/// That people of one delegation may be registered in one category until a moment, though the
/// public may not.
public record Invitation(
    String conference, Category category, Represents delegation, Instant expiresAt) {

  boolean over(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /// Names are told apart only where there is no code: they come in many languages.
  boolean isFor(Represents other) {
    return delegation.kind() == other.kind()
        && (delegation.code() == null
            ? delegation.name().equals(other.name())
            : delegation.code().equals(other.code()));
  }
}
