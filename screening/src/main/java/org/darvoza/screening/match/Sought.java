package org.darvoza.screening.match;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.jspecify.annotations.Nullable;

/// Whom to look for. `names`: the same person's names, in any script and order, the main one first.
/// `nationality` is an alpha-3 code; the document's number may be written with or without spaces.
public record Sought(
    List<String> names,
    @Nullable PartialDate bornOn,
    @Nullable String nationality,
    @Nullable String documentNumber) {

  public Sought {
    names = List.copyOf(names);
  }

  @Override
  public String toString() {
    return "Sought[…]";
  }
}
