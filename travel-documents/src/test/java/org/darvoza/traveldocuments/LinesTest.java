package org.darvoza.traveldocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.traveldocuments.SpecimensTest.TODAY;

import module java.base;

import org.darvoza.traveldocuments.Reading.LineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  /// Each a way in which keyboards, word processors, PDFs and readers of pictures spoil a line.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<",
        " P<UTO ERIKSSON<<ANNA<MARIA <<<<<<<<<<<<<<<<<<<\r\n",
        "P<UTOERIKSSON<<ANNA<MARIA\u00a0<<<<<<<<<<<<<<<<<<<\t",
        "P<UTOERIKSSON«ANNA<MARIA«««««««««<",
        "P«UTOERIKSSON««ANNA«MARIA«««««««««««««««««««",
        "P‹UTOERIKSSON‹‹ANNA‹MARIA‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹",
        "Ｐ＜ＵＴＯＥＲＩＫＳＳＯＮ＜＜ＡＮＮＡ＜ＭＡＲＩＡ＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜",
        "\ufeffP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
      })
  void what_was_meant_as_the_line_is_the_line(String typed) {
    assertThat(Lines.tidied(List.of(typed))).containsExactly(FIRST);
  }

  @Test
  void what_was_pasted_into_one_field_of_a_form_is_cut_into_lines() {
    var both = List.of(FIRST, SECOND);

    assertThat(Lines.typed(List.of(FIRST + SECOND, "", ""))).isEqualTo(both);
    assertThat(Lines.typed(List.of(FIRST + "\r\n" + SECOND, ""))).isEqualTo(both);
    assertThat(Lines.typed(List.of(FIRST, SECOND, " "))).isEqualTo(both);
    assertThat(Lines.typed(List.of("NONSENSE"))).containsExactly("NONSENSE");
    assertThat(Lines.typed(List.of("", ""))).isEmpty();
  }

  @Test
  void a_third_line_that_is_blank_does_not_count() {
    assertThat(Reading.of(List.of(FIRST, SECOND, ""), TODAY)).isInstanceOf(Reading.Zone.class);
  }

  @Test
  void the_number_of_lines_is_said() {
    assertThat(faults(FIRST)).containsExactly("-1 are two or three in a zone, not 1");
    assertThat(faults()).containsExactly("-1 are two or three in a zone, not 0");
    assertThat(faults(FIRST, FIRST, FIRST, FIRST))
        .containsExactly("-1 are two or three in a zone, not 4");
  }

  @Test
  void a_line_of_another_length_is_named() {
    assertThat(faults(FIRST, SECOND.substring(1)))
        .containsExactly("1 has 43 characters instead of 44");
    assertThat(faults(FIRST + "<", SECOND)).containsExactly("0 has 45 characters instead of 44");
    assertThat(faults("I<UTO", "7408122F"))
        .containsExactly("0 has 5 characters instead of 36", "1 has 8 characters instead of 36");
    assertThat(faults(FIRST, SECOND, "X"))
        .containsExactly(
            "0 has 44 characters instead of 30",
            "1 has 44 characters instead of 30",
            "2 has 1 characters instead of 30");
  }

  @ParameterizedTest
  @CsvSource({
    "А, Cyrillic",
    "ı, dotless",
    "É, accented",
    "-, hyphen",
    "٣, Arabic digit",
    "*, star"
  })
  void a_character_that_no_zone_has_is_pointed_out_and_not_repeated(String strange, String what) {
    assertThat(faults(FIRST.replace("ANNA", "A" + strange + "NA"), SECOND))
        .as(what)
        .containsExactly("0 has a character at 17 that is none of A-Z, 0-9, <");
  }

  @Test
  void a_character_of_two_units_counts_once() {
    assertThat(faults(FIRST.replace("ANNA", "A𝐍NA"), SECOND))
        .containsExactly("0 has a character at 17 that is none of A-Z, 0-9, <");
  }

  /// MRV-A and MRV-B of Doc 9303 part 7.
  @Test
  void a_visa_is_no_travel_document() {
    assertThat(
            faults(
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"))
        .containsExactly("0 is of a visa, not of a travel document");
    assertThat(
            faults("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"))
        .containsExactly("0 is of a visa, not of a travel document");
  }

  private static List<String> faults(String... lines) {
    return switch (Reading.of(List.of(lines), TODAY)) {
      case Reading.Zone _ -> List.of();
      case Reading.NoZone(var faults) -> faults.stream().map(LinesTest::text).toList();
    };
  }

  private static String text(LineFault fault) {
    return fault.line() + " " + fault.message();
  }
}
