package org.darvoza.traveldocuments;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The specimens that Doc 9303 and states publish, and zones computed to Doc 9303 by another
/// program for what they have no specimen of.
class SpecimensTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/specimens.csv", delimiter = '|', nullValues = "-")
  void a_specimen_is_read_right(
      String specimen,
      String lines,
      Format format,
      String type,
      String state,
      @Nullable String family,
      @Nullable String given,
      String number,
      String nationality,
      @Nullable String birth,
      String sex,
      @Nullable String expiry,
      @Nullable String personal) {
    var zone = Reading.of(List.of(lines.split("/")), TODAY).found().orElseThrow();

    assertThat(zone.wrong()).isEmpty();
    assertThat(zone.valid()).isTrue();
    assertThat(zone.format()).isEqualTo(format);
    assertThat(
            Stream.of(
                zone.documentType(),
                zone.issuingState(),
                zone.familyName(),
                zone.givenNames(),
                zone.documentNumber(),
                zone.nationality(),
                text(zone.dateOfBirth()),
                text(zone.sex()),
                text(zone.expiresOn()),
                text(zone.personalNumber())))
        .containsExactly(
            type,
            state,
            text(family),
            text(given),
            number,
            nationality,
            text(birth),
            sex,
            text(expiry),
            text(personal));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
