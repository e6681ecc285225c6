package org.darvoza.contracts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What an applicant hands in: the body of `POST /api/registrations` and the fields of the form.
///
/// One record for both ways in, so that they cannot ask for different things. Texts are kept as
/// typed, in Unicode's NFC and without blanks around them.
public record Submission(
    @NotNull @Line(max = 60) String conference,
    @NotNull Category category,
    @NotNull @Valid Represents delegation,
    @NotNull @Valid Person person,
    @NotNull @Valid TravelDocument travelDocument,
    @NotNull @Valid Position position,
    @NotNull @Valid Contact contact,
    @Nullable @Valid Travel travel,
    @Size(max = 20) List<@NotNull @Valid Declaration> declarations,
    @NotNull @Valid Consents consents) {

  public Submission {
    declarations = declarations == null ? List.of() : List.copyOf(declarations);
  }

  /// Never the content: it would end in a log.
  @Override
  public String toString() {
    return "Submission[%s, %s]".formatted(conference, category);
  }
}
