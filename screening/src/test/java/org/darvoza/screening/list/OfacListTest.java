package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacListTest {

  private static final String SDN =
      """
      9001,"TERSK SHIPPING, LTD.",-0- ,"NOWHERE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      9002,"SELIMKAR, Farrod Marjan","individual","NOWHERE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"%s"
      9003,"CORSO","individual","NOWHERE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      \u001A""";

  private static final String ALT =
      """
      9001,1,"aka","TERSK SHIPS",-0-\s
      9002,2,"aka","SELIM, Ferrod",-0-\s
      9002,3,"fka","ZELIM, Ferrod",-0-\s
      9003,4,"nka","CORSINI, Aldo",-0-\s
      \u001A""";

  @Test
  void individuals_with_their_other_names() throws Exception {
    var reading = read("DOB 05 Jan 1967; a.k.a. 'THE CORSO'; a.k.a. 'FERRO'.");

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.people()).extracting(ListedPerson::entryId).containsExactly("9002", "9003");
    assertThat(reading.people().getFirst().source()).isEqualTo(Source.OFAC);
    assertThat(names(reading.people().getFirst()))
        .containsExactly(
            "PRIMARY Farrod Marjan SELIMKAR",
            "ALIAS Ferrod SELIM",
            "ALIAS Ferrod ZELIM",
            "WEAK_ALIAS THE CORSO",
            "WEAK_ALIAS FERRO");
    assertThat(names(reading.people().get(1)))
        .containsExactly("PRIMARY CORSO", "ALIAS Aldo CORSINI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          DOB 05 Jan 1967; POB Tersk.                    ! Exact[date=1967-01-05]
          DOB Jan 1967.                                  ! Exact[date=1967-01]
          DOB 1967; alt. DOB 1968                        ! Exact[date=1967] Exact[date=1968]
          DOB circa 1970                                 ! Approximate[date=1970]
          DOB circa 05 Jan 1967                          ! Approximate[date=1967-01-05]
          DOB 1967 to 1969                               ! Between[firstYear=1967, lastYear=1969]
          DOB circa 1967-1969                            ! Between[firstYear=1967, lastYear=1969]
          DOB 01 Jan 1967 to 31 Dec 1967                 ! Approximate[date=1967]
          POB Tersk; nationality Syria                   ! ''
          """)
  void births_in_the_remarks(String remarks, String births) throws Exception {
    assertThat(
            person(remarks).births().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(births);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          nationality Syria; citizen Jordan; alt. citizen Iraq   ! IRQ JOR SYR
          nationality Congo, Democratic Republic of the.         ! COD
          nationality possibly Palestinian                       ! PSE
          nationality Ruritania                                  ! ''
          """)
  void nationalities_in_the_remarks(String remarks, String codes) throws Exception {
    assertThat(String.join(" ", person(remarks).nationalities())).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Passport Q999901 (Iran) expires 11 May 2021                      ! Q999901 IRN
          Passport Q999901; alt. Passport Q999902 (Mali) issued 1 Jul 2011 ! Q999901 null, Q999902 MLI
          Diplomatic Passport 99990 (Syria)                                ! 99990 SYR
          Cedula No. 99990001 (Colombia); Linked To: TERSK 77777.          ! 99990001 COL
          National ID No. 999-990001-3 (Iran)                              ! 999-990001-3 IRN
          Tazkira National ID Card 999901 (Afghanistan)                    ! 999901 AFG
          Phone Number 99990001                                            ! ''
          """)
  void documents_in_the_remarks(String remarks, String documents) throws Exception {
    assertThat(
            person(remarks).documents().stream()
                .map(document -> document.number() + " " + document.issuingState())
                .collect(Collectors.joining(", ")))
        .isEqualTo(documents);
  }

  @Test
  void files_given_in_the_wrong_order_are_refused() {
    assertThatExceptionOfType(UnusableList.class)
        .isThrownBy(() -> OfacList.read(bytes(ALT), bytes(SDN)))
        .withMessageContaining("not a file of OFAC's list");
  }

  private static List<String> names(ListedPerson person) {
    return person.names().stream().map(name -> name.kind() + " " + name.text()).toList();
  }

  private static ListedPerson person(String remarks) throws Exception {
    return read(remarks).people().getFirst();
  }

  private static Reading read(String remarks) throws Exception {
    return OfacList.read(bytes(SDN.formatted(remarks)), bytes(ALT));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
