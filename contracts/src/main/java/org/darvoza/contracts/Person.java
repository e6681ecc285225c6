package org.darvoza.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// Who comes: names and birth as in the travel document, and the name the badge shall show.
public record Person(
    @NotBlank @Line(max = 20) String courtesyTitle,
    @NotBlank @Line String familyName,
    @NotBlank @Line String givenNames,
    @Nullable @Line String patronymic,
    @Nullable @Line(max = 200) String nativeName,
    @Nullable @Line String badgeName,
    @NotNull Sex sex,
    @NotNull PartialDate dateOfBirth,
    @NotBlank @Line String placeOfBirth,
    @NotBlank @CountryCode String nationality) {

  /// As the document has it; `X` where it names none (ICAO 9303 writes `<` there).
  public enum Sex {
    F,
    M,
    X
  }

  public Person {
    courtesyTitle = Text.tidied(courtesyTitle);
    familyName = Text.tidied(familyName);
    givenNames = Text.tidied(givenNames);
    patronymic = Text.tidy(patronymic);
    nativeName = Text.tidy(nativeName);
    badgeName = Text.tidy(badgeName);
    placeOfBirth = Text.tidied(placeOfBirth);
    nationality = Text.tidied(nationality);
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}
