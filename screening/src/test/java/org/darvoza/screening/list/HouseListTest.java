package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseListTest {

  private static final String HEADER =
      "id,name,aliases,native_name,date_of_birth,nationality,documents,note\n";

  @Test
  void a_reason_stored_as_a_sentence_is_still_said() {
    var old = new Reading.Rejected(7, "not of 5 columns");

    assertThat(old.flaw()).isEmpty();
    assertThat(old.words()).isEqualTo("not of 5 columns");
  }

  @Test
  void a_person_with_everything() throws Exception {
    var person =
        read("\uFEFF"
                + HEADER
                + "H-1,Farrod Selimkar,Ferrod Selim|Farod,Фаррод,1963-05-02,TJK|RUS,TJK:Q 99901|RUS:9990002,\"a, note\"\n")
            .people()
            .getFirst();

    assertThat(person.source()).isEqualTo(Source.HOST);
    assertThat(person.names().stream().map(name -> name.kind() + " " + name.text()))
        .containsExactly(
            "PRIMARY Farrod Selimkar",
            "ORIGINAL_SCRIPT Фаррод",
            "ALIAS Ferrod Selim",
            "ALIAS Farod");
    assertThat(person.births()).hasToString("[Exact[date=1963-05-02]]");
    assertThat(person.nationalities()).containsExactly("RUS", "TJK");
    assertThat(person.documents())
        .containsExactly(
            new ListedDocument("Q 99901", "TJK"), new ListedDocument("9990002", "RUS"));
  }

  @Test
  void columns_stand_in_any_order_and_all_but_two_may_be_left_out() throws Exception {
    assertThat(read("Name,ID\nFarrod Selimkar,H-1\n").people().getFirst().entryId())
        .isEqualTo("H-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          1963-05-02 ! [Exact[date=1963-05-02]]
          1963-05    ! [Exact[date=1963-05]]
          1963       ! [Exact[date=1963]]
          ~1963      ! [Approximate[date=1963]]
          1960..1965 ! [Between[firstYear=1960, lastYear=1965]]
          1963|1964  ! [Exact[date=1963], Exact[date=1964]]
          ''         ! []
          """)
  void dates_of_birth(String date, String births) throws Exception {
    assertThat(read("id,name,date_of_birth\n1,Farrod," + date).people().getFirst().births())
        .hasToString(births);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ,Farrod,,,,,,              ! an id is 1 to 40 of the letters A to Z, digits, . _ -
          H 2,Farrod,,,,,,           ! an id is 1 to 40 of the letters A to Z, digits, . _ -
          H-1,Farrod,,,,,,           ! an earlier entry has the same number
          H-2,,,,,,,                 ! no name
          H-2,Farrod,,,2.5.1963,,,   ! a date of birth is written 1963-05-02, 1963-05, 1963, ~1963 or 1960..1965
          H-2,Farrod,,,1963-02-30,,, ! a date of birth is written 1963-05-02, 1963-05, 1963, ~1963 or 1960..1965
          H-2,Farrod,,,1965..1960,,, ! a date of birth is written 1963-05-02, 1963-05, 1963, ~1963 or 1960..1965
          H-2,Farrod,,,,Tajikistan,, ! a country is one of the three-letter codes of passports
          H-2,Farrod,,,,,XYZ:999,    ! a country is one of the three-letter codes of passports
          H-2,Farrod,,,,,999901,     ! a document is written with its state's code, AAA:123456
          H-2,Farrod                 ! not as many cells as the first line names
          H-2,"Farrod,,,,,,          ! a quotation mark is not closed
          """,
      quoteCharacter = '\'')
  void a_line_that_cannot_be_used_is_rejected_and_costs_no_other(String line, String why)
      throws Exception {
    var reading = read(HEADER + "H-1,Farrod,,,,,,\n" + line + "\nH-3,Ferrod,,,,,,\n");

    assertThat(reading.rejected()).hasSize(1);
    assertThat(reading.rejected().getFirst().line()).isEqualTo(3);
    assertThat(reading.rejected().getFirst().words()).isEqualTo(why);
    assertThat(reading.people()).extracting(ListedPerson::entryId).containsExactly("H-1", "H-3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "H-1,Farrod\n",
        "id;name\n",
        "id,name,dob\n",
        "id,name,name\n",
        "id,name\n"
      })
  void a_file_without_the_right_first_line_or_anybody_is_refused(String file) {
    assertThatExceptionOfType(UnusableList.class).isThrownBy(() -> read(file));
  }

  @Test
  void the_invented_people_of_the_quick_start_can_all_be_read() throws Exception {
    try (var file = Files.newInputStream(Path.of("..", "watchlists", "invented-people.csv"))) {
      var reading = HouseList.read(file);

      assertThat(reading.rejected()).isEmpty();
      assertThat(reading.people()).hasSize(40);
    }
  }

  private static Reading read(String file) throws Exception {
    return HouseList.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
