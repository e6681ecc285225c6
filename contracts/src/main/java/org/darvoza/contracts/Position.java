package org.darvoza.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/// What a person is at home, and what in the delegation.
public record Position(
    @NotBlank @Line(max = 200) String functionalTitle,
    @NotBlank @Line(max = 200) String organisation,
    @NotNull Role role) {

  public enum Role {
    HEAD,
    ALTERNATE,
    ADVISER,
    EXPERT,
    INTERPRETER,
    SECURITY,
    OTHER
  }

  public Position {
    functionalTitle = Text.tidied(functionalTitle);
    organisation = Text.tidied(organisation);
  }
}
