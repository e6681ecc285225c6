package org.darvoza.contracts;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The document a person travels and is admitted on. `mrz` holds the two or three lines of its
/// machine-readable zone (ICAO 9303), if the applicant typed them.
public record TravelDocument(
    @NotNull Type type,
    @NotBlank @Pattern(regexp = "[A-Za-z0-9 .\\-/]{1,24}", message = "{darvoza.document-number}")
        String number,
    @NotBlank @CountryCode String issuingState,
    @Nullable LocalDate issuedOn,
    @NotNull LocalDate expiresOn,
    @Size(max = 3) List<@NotNull @Line(max = 44) String> mrz) {

  public enum Type {
    PASSPORT,
    DIPLOMATIC_PASSPORT,
    SERVICE_PASSPORT,
    LAISSEZ_PASSER,
    IDENTITY_CARD,
    TRAVEL_DOCUMENT
  }

  public TravelDocument {
    number = Text.tidied(number);
    issuingState = Text.tidied(issuingState);
    mrz =
        mrz == null
            ? List.of()
            : mrz.stream()
                .filter(line -> line != null && !line.isBlank())
                .map(String::strip)
                .toList();
  }

  @Override
  public String toString() {
    return "TravelDocument[…]";
  }
}
