package org.darvoza.traveldocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.traveldocuments.SpecimensTest.TODAY;

import module java.base;

import org.darvoza.traveldocuments.Check.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The specimens of Doc 9303 with something wrong, and what is said of it.
class CorruptedZonesTest {

  private static final String PASSPORT =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  private static final String CARD =
      "I<UTOD231458907<<<<<<<<<<<<<<</7408122F1204159UTO<<<<<<<<<<<6/ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
  private static final String LONG_NUMBER =
      "I<UTOD23145890<7349<<<<<<<<<<</3407127M9507122UTO<<<<<<<<<<<2/STEVENSON<<PETER<JOHN<<<<<<<<<";
  private static final String FRENCH =
      "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<</8806923102858CORINNE<<<<<<<6512068F6";

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource({
    "L898902C46, L898902C36, 'documentNumber composite'",
    "L89890ZC36, L898902C36, 'documentNumber composite'",
    "L898902C3O, L898902C36, 'documentNumber composite'",
    "L898902C3<, L898902C36, 'documentNumber composite'",
    "<<<<<<<<<0, L898902C36, 'documentNumber composite'",
    "7408132F,   7408122F,   'dateOfBirth composite'",
    "7413122F,   7408122F,   'dateOfBirth composite'",
    "7400122F,   7408122F,   'dateOfBirth composite'",
    "7402302F,   7408122F,   dateOfBirth",
    "740812ZF,   7408122F,   'dateOfBirth composite'",
    "740BI22F,   7408122F,   'dateOfBirth composite'",
    "7408122H,   7408122F,   sex",
    "74081221,   7408122F,   sex",
    "F1204169,   F1204159,   'expiresOn composite'",
    "F12O4159,   F1204159,   'expiresOn composite'",
    "F1204S59,   F1204159,   'expiresOn composite'",
    "ZE184226C,  ZE184226B,  'personalNumber composite'",
    "B<<<<<<0,   B<<<<<10,   'personalNumber composite'",
    "B<<<<<11,   B<<<<<10,   composite",
    "B<<<<<1<,   B<<<<<10,   composite",
    "6UT07408,   6UTO7408,   nationality",
    "6QQQ7408,   6UTO7408,   nationality",
    "6<<<7408,   6UTO7408,   nationality",
    "P<UT0,      P<UTO,      issuingState",
    "P<XYZ,      P<UTO,      issuingState",
    "P<DE<,      P<UTO,      issuingState",
    "I<UTO,      P<UTO,      documentType",
    "9<UTO,      P<UTO,      documentType",
    "P1UTO,      P<UTO,      documentType",
    "ER1KSSON,   ERIKSSON,   familyName",
    "<<MAR1A,    <<ANNA<MARIA, givenNames",
    "<<<<<<<<<<<<<<<<<<<<, ERIKSSON<<ANNA<MARIA, familyName"
  })
  void the_wrong_field_of_a_passport_is_named(String wrong, String right, String fields) {
    assertThat(said(PASSPORT, right, wrong)).isEqualTo(fields);
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource({
    "D231458917,   D231458907,   'documentNumber composite'",
    "D23145890<,   D231458907,   'documentNumber composite'",
    "7408122F1304159, 7408122F1204159, 'expiresOn composite'",
    "7404122F,     7408122F,     'dateOfBirth composite'",
    "07<1<<,       07<<<<,       composite",
    "O<<<<<<<<<<<6, O<<<<<<1<<<<6, ''",
    "O<<<<<<<<<<<7, O<<<<<<<<<<<6, composite",
    "1<UTO,        I<UTO,        documentType",
    "IVUTO,        I<UTO,        documentType",
    "L<UTO,        I<UTO,        documentType"
  })
  void the_wrong_field_of_a_card_is_named(String wrong, String right, String fields) {
    assertThat(said(CARD, right, wrong)).isEqualTo(fields);
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource({
    "D23145891<7349, D23145890<7349, 'documentNumber composite'",
    "D23145890<7449, D23145890<7349, 'documentNumber composite'",
    "D23145890<7348, D23145890<7349, 'documentNumber composite'",
    "D23145890<7<<<, D23145890<7349, 'documentNumber composite'",
    "D2314589097349, D23145890<7349, 'documentNumber composite'"
  })
  void a_wrong_long_number_is_named(String wrong, String right, String fields) {
    assertThat(said(LONG_NUMBER, right, wrong)).isEqualTo(fields);
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource({
    "8806923102868, 8806923102858, 'documentNumber composite'",
    "6513068F6,     6512068F6,     'dateOfBirth composite'",
    "BERTHIES,      BERTHIER,      composite",
    "8F7,           8F6,           composite"
  })
  void the_french_card_guards_its_names_too(String wrong, String right, String fields) {
    assertThat(said(FRENCH, right, wrong)).isEqualTo(fields);
  }

  /// No digit covers names, codes and sex: another letter there is another person's valid zone.
  @Test
  void another_letter_in_a_name_cannot_be_seen() {
    assertThat(said(PASSPORT, "ERIKSSON", "ERIKSSEN")).isEmpty();
    assertThat(read(PASSPORT).checks())
        .extracting(check -> check.field().published())
        .containsExactly(
            "documentNumber", "dateOfBirth", "expiresOn", "personalNumber", "composite");
  }

  /// A check digit that is right by chance does not make a thirteenth month.
  @Test
  void an_impossible_date_with_its_check_digit_is_named() {
    var zone = new Zones("P", "UTO", "A<<B", "1", "741312", "300101", "").td3();

    assertThat(Reading.of(zone, TODAY).found().orElseThrow().checks())
        .contains(new Check(Field.DATE_OF_BIRTH, Fault.NO_DATE));
  }

  private static String said(String zone, String right, String wrong) {
    return read(zone.replace(right, Zones.filled(wrong, right.length()))).wrong().stream()
        .map(Field::published)
        .collect(Collectors.joining(" "));
  }

  private static MachineReadableZone read(String lines) {
    return Reading.of(List.of(lines.split("/")), TODAY).found().orElseThrow();
  }
}
