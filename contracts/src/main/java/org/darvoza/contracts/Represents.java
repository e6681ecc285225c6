package org.darvoza.contracts;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// For whom a person comes: a state, an organisation, a media outlet or a company. A state's code
/// is one of [Countries]; the others have a code of the conference's own list, or none.
public record Represents(
    @NotNull Kind kind,
    @Nullable @Line(max = 20) String code,
    @NotBlank @Line(max = 200) String name) {

  public enum Kind {
    STATE,
    ORGANISATION,
    OUTLET,
    COMPANY
  }

  public Represents {
    code = Text.tidy(code);
    name = Text.tidied(name);
  }

  /// Empty where it has no code.
  public Optional<DelegationId> id() {
    return Optional.ofNullable(code).map(known -> new DelegationId(kind, known));
  }
}
