package org.darvoza.screening.list;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.darvoza.contracts.PartialDate;

/// When a listed person was born, as well as the list knows it. An entry may carry several.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface BirthDate {

  /// A day, a month or a year that the list is sure of.
  record Exact(PartialDate date) implements BirthDate {}

  /// About that time.
  record Approximate(PartialDate date) implements BirthDate {}

  /// In one of these years, both included.
  record Between(int firstYear, int lastYear) implements BirthDate {}
}
