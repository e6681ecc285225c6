package org.darvoza.accreditation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Person.Sex;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.contracts.TravelDocument.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The specimen of ICAO 9303 part 4; how zones are read, `travel-documents` tests.
class MachineReadableZoneRuleTest {

  private static final List<String> TD3 =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

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
}
