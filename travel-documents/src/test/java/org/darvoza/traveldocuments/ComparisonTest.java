package org.darvoza.traveldocuments;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Person.Sex;
import org.darvoza.contracts.TravelDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}: {6}")
  @CsvSource({
    "L898902C3,   UTO, UTO, 1974-08-12, F, 2012-04-15, ''",
    "l 898902-C3, UTO, UTO, 1974-08-12, F, 2012-04-15, ''",
    "L898902C4,   UTO, UTO, 1974-08-12, F, 2012-04-15, DOCUMENT_NUMBER",
    "L898902C3,   UZB, UTO, 1974-08-12, F, 2012-04-15, ISSUING_STATE",
    "L898902C3,   UTO, UZB, 1974-08-12, F, 2012-04-15, NATIONALITY",
    "L898902C3,   UTO, UTO, 1974-12-08, F, 2012-04-15, DATE_OF_BIRTH",
    "L898902C3,   UTO, UTO, 1974-08,    F, 2012-04-15, DATE_OF_BIRTH",
    "L898902C3,   UTO, UTO, 1874-08-12, F, 2012-04-15, ''",
    "L898902C3,   UTO, UTO, 1974-08-12, M, 2012-04-15, SEX",
    "L898902C3,   UTO, UTO, 1974-08-12, F, 2012-04-16, EXPIRES_ON"
  })
  void what_was_typed_is_held_against_the_zone(
      String number,
      String issuer,
      String nationality,
      String birth,
      Sex sex,
      LocalDate expires,
      String fields) {
    var person = person("Eriksson", "Anna", sex, birth, nationality);
    var document =
        new TravelDocument(TravelDocument.Type.PASSPORT, number, issuer, null, expires, List.of());

    assertThat(
            Comparison.differences(read(Zones.ANNA.td3()), person, document).stream()
                .map(Field::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(fields);
  }

  /// Letters by Doc 9303 part 3, section 6; the names are invented or those of specimens.
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "ERIKSSON<<ANNA<MARIA, Eriksson, Anna Maria, ''",
    "ERIKSSON<<ANNA<MARIA, ERIKSSON, Anna, ''",
    "ERIKSSON<<ANNA, Eriksson, Anna Maria, ''",
    "ERIKSSON<<ANNA<MARIA, Ériksson, Ánna, ''",
    "ERIKSSON<<ANNA<MARIA, Erikson, Anna, FAMILY_NAME",
    "ERIKSSON<<ANNA<MARIA, Eriksson, Ann, GIVEN_NAMES",
    "ERIKSSON<<ANNA<MARIA, Anna Maria, Eriksson, FAMILY_NAME GIVEN_NAMES",
    "MUELLER<<JUERGEN, Müller, Jürgen, ''",
    "MULLER<<JURGEN, Müller, Jürgen, ''",
    "MUXXLLER<<JUXXRGEN, Müller, Jürgen, ''",
    "GROSSSCHMIDT<<SOENKE, Großschmidt, Sönke, ''",
    "BJOERNSTROEM<<AASE, Bjørnstrøm, Åse, ''",
    "IBANEZ<<MARIA, Ibáñez, María, ''",
    "YILDIRIMCI<<ISIL, Yıldırımcı, Işıl, ''",
    "THORSSON<<AEGIR, Þorsson, Ægir, ''",
    "OCONNELL<<SIOBHAN, O'Connell, Siobhán, ''",
    "DELACRUZ<<MARIA, de la Cruz, María, ''",
    "SMITH<JONES<<MARY<LOU, Smith-Jones, Mary-Lou, ''",
    "GULOMOV<<JAMSHED, Ғуломов, Ҷамшед, ''",
    "SUHARTO, Suharto, Suharto, ''",
    "SUHARTO, Sukarno, Ahmad, FAMILY_NAME",
    "<<RAMESH<KUMAR, Kumar, Ramesh, ''",
    "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K, Nilavadhanananda, Chayapa Dejthamrong Krasuang, ''",
    "MEGAN<ELLA<RUTH<BIN<ISMAELAR<EZZAHUDDIN, Megan Ella Ruth Bin Ismaelar Ezzahuddin Ali, X, ''"
  })
  void names_are_compared_as_zones_spell_them(
      String printed, String family, String given, String fields) {
    var zone = read(new Zones("P", "UTO", printed, "L1", "740812", "300101", "").td3());

    assertThat(
            Comparison.differentNames(zone, person(family, given, Sex.F, "1974", "UTO")).stream()
                .map(Field::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(fields);
  }

  private static MachineReadableZone read(List<String> lines) {
    return Reading.of(lines, SpecimensTest.TODAY).found().orElseThrow();
  }

  private static Person person(
      String family, String given, Sex sex, String birth, String nationality) {
    return new Person(
        "Ms", family, given, null, null, null, sex, PartialDate.valueOf(birth), "X", nationality);
  }
}
