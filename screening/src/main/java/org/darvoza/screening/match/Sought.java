package org.darvoza.screening.match;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.jspecify.annotations.Nullable;

/// Whom to look for. `names`: the same person's names, in any script and order, the main one first.
/// `nationality` and `otherNationality` are alpha-3 codes, of which one in common counts; the
/// document's number may be written with or without spaces.
public record Sought(
    List<String> names,
    @Nullable PartialDate bornOn,
    @Nullable String nationality,
    @Nullable String otherNationality,
    @Nullable String documentNumber) {

  public Sought {
    names = List.copyOf(names);
  }

  /// Of one nationality at most.
  public Sought(
      List<String> names,
      @Nullable PartialDate bornOn,
      @Nullable String nationality,
      @Nullable String documentNumber) {
    this(names, bornOn, nationality, null, documentNumber);
  }

  List<String> nationalities() {
    return Stream.of(nationality, otherNationality).filter(Objects::nonNull).toList();
  }

  @Override
  public String toString() {
    return "Sought[…]";
  }
}
