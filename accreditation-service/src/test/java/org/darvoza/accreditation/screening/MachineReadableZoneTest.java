package org.darvoza.accreditation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.screening.MachineReadableZone.Field;
import org.darvoza.contracts.Person.Sex;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.contracts.TravelDocument.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The specimens of ICAO 9303, parts 4 to 6.
class MachineReadableZoneTest {

  private static final List<String> TD1 =
      List.of(
          "I<UTOD231458907<<<<<<<<<<<<<<<",
          "7408122F1204159UTO<<<<<<<<<<<6",
          "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  private static final List<String> TD1_LONG_NUMBER =
      List.of(
          "I<UTOD23145890<7349<<<<<<<<<<<",
          "3407127M9507122UTO<<<<<<<<<<<2",
          "STEVENSON<<PETER<JOHN<<<<<<<<<");
  private static final List<String> TD2 =
      List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
  private static final List<String> TD3 =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

  @Test
  void reads_the_specimen_identity_cards_and_passport() {
    for (var lines : List.of(TD1, TD2, TD3)) {
      var zone = MachineReadableZone.parse(lines).orElseThrow();
      assertThat(zone.wrongDigits()).isEmpty();
      assertThat(zone.primaryName()).isEqualTo("ERIKSSON");
      assertThat(zone.secondaryName()).isEqualTo("ANNA MARIA");
      assertThat(zone.birth()).isEqualTo("740812");
      assertThat(zone.expiry()).isEqualTo("120415");
      assertThat(zone.nationality()).isEqualTo("UTO");
    }
    assertThat(number(TD1)).isEqualTo("D23145890");
    assertThat(number(TD2)).isEqualTo("D23145890");
    assertThat(number(TD3)).isEqualTo("L898902C3");
  }

  @Test
  void reads_a_number_that_goes_on_in_the_optional_data() {
    assertThat(number(TD1_LONG_NUMBER)).isEqualTo("D23145890734");
    assertThat(MachineReadableZone.parse(TD1_LONG_NUMBER).orElseThrow().wrongDigits()).isEmpty();
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource({
    "L898902C46, L898902C36, 'DOCUMENT_NUMBER, WHOLE'",
    "7408132F, 7408122F, 'DATE_OF_BIRTH, WHOLE'",
    "F1204169, F1204159, 'EXPIRES_ON, WHOLE'",
    "ZE184226C, ZE184226B, 'PERSONAL_NUMBER, WHOLE'"
  })
  void finds_the_field_whose_digit_is_wrong(String wrong, String right, String fields) {
    var lines = List.of(TD3.get(0), TD3.get(1).replace(right, wrong));

    assertThat(MachineReadableZone.parse(lines).orElseThrow().wrongDigits())
        .containsExactlyElementsOf(Stream.of(fields.split(", ")).map(Field::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P<UTO", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<Ё"})
  void other_lines_are_no_zone(String line) {
    assertThat(MachineReadableZone.parse(List.of(line, line))).isEmpty();
    assertThat(MachineReadableZone.parse(List.of())).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}, {5}: {6}")
  @CsvSource({
    "Eriksson, Anna Maria, 1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_AGREES",
    "Ériksson, Anna,       1974-08-12, UTO, L 898902-C3, 2012-04-15, MRZ_AGREES",
    "Anna,     Eriksson,   1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_AGREES",
    "Эрикссон, Анна,       1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_AGREES",
    "Erikson,  Anna,       1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_AGREES",
    "Larsson,  Anna,       1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_DIFFERS",
    "Eriksson, Birgit,     1974-08-12, UTO, L898902C3,   2012-04-15, MRZ_DIFFERS",
    "Eriksson, Anna,       1974-12-08, UTO, L898902C3,   2012-04-15, MRZ_DIFFERS",
    "Eriksson, Anna,       1974-08-12, UZB, L898902C3,   2012-04-15, MRZ_DIFFERS",
    "Eriksson, Anna,       1974-08-12, UTO, L898902C4,   2012-04-15, MRZ_DIFFERS",
    "Eriksson, Anna,       1974-08-12, UTO, L898902C3,   2012-04-16, MRZ_DIFFERS",
    "Eriksson, Anna,       1974-08,    UTO, L898902C3,   2012-04-15, MRZ_DIFFERS"
  })
  void the_zone_says_what_the_fields_say(
      String family,
      String given,
      String birth,
      String nationality,
      String number,
      String expires,
      String code) {
    var person = Candidates.person(family, given, Sex.F, birth, nationality);
    var document = Candidates.document(Type.PASSPORT, number, "UTO", expires, TD3);

    assertThat(Candidates.codes(new MachineReadableZoneRule(), Candidates.of(person, document)))
        .isEqualTo(code);
  }

  @Test
  void a_zone_that_was_not_given_is_not_applicable_and_nonsense_is_pointed_out() {
    assertThat(looked(List.of())).isEqualTo("MRZ_NOT_GIVEN");
    assertThat(looked(List.of("NONSENSE"))).isEqualTo("MRZ_UNREADABLE");
    assertThat(looked(List.of(TD3.get(0), TD3.get(1).replace("7408122F", "7408132F"))))
        .isEqualTo("MRZ_CHECK_DIGITS MRZ_DIFFERS");
  }

  private static String looked(List<String> mrz) {
    var person = Candidates.person("Eriksson", "Anna", Sex.F, "1974-08-12", "UTO");
    TravelDocument document =
        Candidates.document(Type.PASSPORT, "L898902C3", "UTO", "2012-04-15", mrz);
    return Candidates.codes(new MachineReadableZoneRule(), Candidates.of(person, document));
  }

  private static String number(List<String> lines) {
    return MachineReadableZone.parse(lines).orElseThrow().documentNumber();
  }
}
