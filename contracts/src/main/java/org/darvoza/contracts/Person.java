package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who comes: names and birth as in the travel document, and the name the badge shall show.
/// `otherNames`: former names and those the person is also known by, each whole; at most five.
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
    @NotBlank @CountryCode String nationality,
    @Nullable @CountryCode String secondNationality,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 5)
        List<@NotNull @Line(max = 200) String> otherNames) {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[;؛]");

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
    secondNationality = another(Text.tidy(secondNationality), nationality);
    otherNames =
        otherNames == null
            ? List.of()
            : otherNames.stream().map(Text::tidy).filter(Objects::nonNull).toList();
  }

  /// With what everybody has, and one nationality.
  public Person(
      String courtesyTitle,
      String familyName,
      String givenNames,
      @Nullable String patronymic,
      @Nullable String nativeName,
      @Nullable String badgeName,
      Sex sex,
      PartialDate dateOfBirth,
      String placeOfBirth,
      String nationality) {
    this(
        courtesyTitle,
        familyName,
        givenNames,
        patronymic,
        nativeName,
        badgeName,
        sex,
        dateOfBirth,
        placeOfBirth,
        nationality,
        null,
        List.of());
  }

  /// The same one chosen twice is one.
  private static @Nullable String another(@Nullable String second, @Nullable String first) {
    return second != null && second.equals(first) ? null : second;
  }

  /// The names in a line in which several are parted by semicolons.
  public static List<String> namesIn(String typed) {
    return BETWEEN_NAMES
        .splitAsStream(typed)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// One or two codes, the first nationality first.
  public List<String> nationalities() {
    return Stream.of(nationality, secondNationality).filter(Objects::nonNull).toList();
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}
