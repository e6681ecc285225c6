package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.screening.list.Reading.Rejected;
import org.darvoza.screening.text.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnListTest {

  @Test
  void a_person_with_everything() throws Exception {
    var person =
        only(
            """
            <FIRST_NAME>FARROD</FIRST_NAME><SECOND_NAME>na</SECOND_NAME>
            <THIRD_NAME>MARJAN</THIRD_NAME><FOURTH_NAME>SELIMKAR</FOURTH_NAME>
            <NAME_ORIGINAL_SCRIPT>فرود مرجان سليمكار</NAME_ORIGINAL_SCRIPT>
            <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>Tunisia</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ferrod Selim</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Corso</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1963-05-02</DATE></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>QA 99901</NUMBER>
              <ISSUING_COUNTRY>Tunisia</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
            """);

    assertThat(person.source()).isEqualTo(Source.UN);
    assertThat(person.entryId()).isEqualTo("XXi.001");
    assertThat(names(person))
        .containsExactly(
            "PRIMARY FARROD MARJAN SELIMKAR",
            "ORIGINAL_SCRIPT فرود مرجان سليمكار",
            "ALIAS Ferrod Selim",
            "WEAK_ALIAS The Corso");
    assertThat(person.nationalities()).containsExactly("IRN", "TUN");
    assertThat(births(person)).containsExactly("Exact[date=1963-05-02]");
    assertThat(person.documents()).containsExactly(new ListedDocument("QA 99901", "TUN"));
  }

  /// Alias, its quality, its note; what comes of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ''                           !      ! ''                        ! ''
          na                           ! Good ! ''                        ! ''
          Abu Marjan; Abou Mergan      ! Good ! ''                        ! ALIAS Abu Marjan, ALIAS Abou Mergan
          Abu Marjan (أبو مرجان)       ! Low  ! ''                        ! WEAK_ALIAS Abu Marjan, WEAK_ALIAS أبو مرجان
          Abu Marjan                   !      ! ''                        ! ALIAS Abu Marjan
          Abu Marjan                   ! Low  ! original script: Абу Терск ! WEAK_ALIAS Abu Marjan, WEAK_ALIAS Абу Терск
          أبو مرجان                    ! Good ! Abu Marjan; Abou Mergan   ! ALIAS أبو مرجان, ALIAS Abu Marjan, ALIAS Abou Mergan
          Abu Marjan                   ! Good ! The Moroccan              ! ALIAS Abu Marjan
          Abu Marjan                   ! Good ! previously listed as      ! ALIAS Abu Marjan
          FARROD SELIMKAR              ! Good ! ''                        ! ''
          """)
  void aliases(String alias, String quality, String note, String names) throws Exception {
    var person =
        only(
            "<FIRST_NAME>FARROD</FIRST_NAME><SECOND_NAME>SELIMKAR</SECOND_NAME>"
                + "<INDIVIDUAL_ALIAS><QUALITY>%s</QUALITY><ALIAS_NAME>%s</ALIAS_NAME><NOTE>%s</NOTE></INDIVIDUAL_ALIAS>"
                    .formatted(quality == null ? "" : quality, alias, note));

    assertThat(names(person).stream().skip(1).collect(Collectors.joining(", "))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1963-05-02</DATE>                                       ! Exact[date=1963-05-02]
          <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1963-05-02T00:00:00</DATE>                              ! Exact[date=1963-05-02]
          <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1963</YEAR>                                             ! Exact[date=1963]
          <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1971 </NOTE>                                       ! Exact[date=1971-11]
          <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1963</YEAR><NOTE>Approximately</NOTE>                   ! Approximate[date=1963]
          <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1963</YEAR>                                     ! Approximate[date=1963]
          <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>30-35 years old</NOTE>                          ! ''
          <TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>          ! Between[firstYear=1960, lastYear=1962]
          <TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1962</FROM_YEAR><TO_YEAR>1960</TO_YEAR>          ! ''
          <TYPE_OF_DATE/>                                                                                 ! ''
          """)
  void birth_dates(String xml, String births) throws Exception {
    var person =
        only(
            "<FIRST_NAME>FARROD</FIRST_NAME><INDIVIDUAL_DATE_OF_BIRTH>%s</INDIVIDUAL_DATE_OF_BIRTH>"
                .formatted(xml));

    assertThat(String.join(", ", births(person))).isEqualTo(births);
  }

  @Test
  void several_birth_dates_and_those_of_aliases() throws Exception {
    var person =
        only(
            """
            <FIRST_NAME>FARROD</FIRST_NAME>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1962</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_ALIAS><ALIAS_NAME>Ferrod</ALIAS_NAME><DATE_OF_BIRTH>1963-05-02</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><ALIAS_NAME>Forrud born in 1964</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><ALIAS_NAME>Firrud</ALIAS_NAME><NOTE>born in 1965 in Tersk</NOTE></INDIVIDUAL_ALIAS>
            """);

    assertThat(births(person))
        .containsExactly(
            "Exact[date=1961]",
            "Exact[date=1962]",
            "Exact[date=1963-05-02]",
            "Exact[date=1964]",
            "Exact[date=1965]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          <NUMBER>Q99901</NUMBER><ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><COUNTRY_OF_ISSUE>Italy</COUNTRY_OF_ISSUE> ! Q99901 MLI
          <TYPE_OF_DOCUMENT>Numéro de passeport </TYPE_OF_DOCUMENT><NUMBER>999901</NUMBER>                        ! 999901 null
          <TYPE_OF_DOCUMENT>Número de pasaporte</TYPE_OF_DOCUMENT><NUMBER>999901</NUMBER>                         ! 999901 null
          <NUMBER>Afghan passport number QE 099990</NUMBER>                                                      ! QE 099990 AFG
          <NUMBER>Q99901</NUMBER><CITY_OF_ISSUE>Iran (Islamic Republic of)</CITY_OF_ISSUE>                        ! Q99901 IRN
          <NUMBER/><NOTE>Tunisian passport number Q 999901, expired</NOTE>                                        ! Q 999901 TUN
          <TYPE_OF_DOCUMENT2>Afghan identity card (tazkira) number 999901</TYPE_OF_DOCUMENT2>                     ! 999901 AFG
          <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>under the name of nobody</NOTE>                      ! ''
          ''                                                                                                      ! ''
          """)
  void documents(String xml, String document) throws Exception {
    var person =
        only(
            "<FIRST_NAME>FARROD</FIRST_NAME><INDIVIDUAL_DOCUMENT>%s</INDIVIDUAL_DOCUMENT>"
                .formatted(xml));

    assertThat(
            person.documents().stream()
                .map(found -> found.number() + " " + found.issuingState())
                .collect(Collectors.joining()))
        .isEqualTo(document);
  }

  @Test
  void an_entry_that_cannot_be_used_is_rejected_with_its_line_and_the_others_are_read()
      throws Exception {
    var reading =
        read(
            """
            <INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL>
            <INDIVIDUAL><FIRST_NAME>na</FIRST_NAME><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER></INDIVIDUAL>
            <INDIVIDUAL><FIRST_NAME>FARROD</FIRST_NAME><REFERENCE_NUMBER>XXi.003</REFERENCE_NUMBER></INDIVIDUAL>
            <INDIVIDUAL><FIRST_NAME>FERROD</FIRST_NAME><REFERENCE_NUMBER>XXi.003</REFERENCE_NUMBER></INDIVIDUAL>
            """);

    assertThat(reading.people()).extracting(ListedPerson::name).containsExactly("FARROD");
    assertThat(reading.rejected())
        .containsExactly(
            new Rejected(2, Flaw.NO_REFERENCE.name()),
            new Rejected(3, Flaw.NO_NAME.name()),
            new Rejected(5, Flaw.SAME_NUMBER.name()));
  }

  @Test
  void organisations_are_passed_over() throws Exception {
    var reading =
        read(
            """
            <INDIVIDUAL><FIRST_NAME>FARROD</FIRST_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER></INDIVIDUAL>
            </INDIVIDUALS><ENTITIES>
            <ENTITY><FIRST_NAME>THE COMPANY</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER></ENTITY>
            </ENTITIES><INDIVIDUALS>
            """);

    assertThat(reading.people()).extracting(ListedPerson::entryId).containsExactly("XXi.001");
  }

  private static List<String> names(ListedPerson person) {
    return person.names().stream().map(name -> name.kind() + " " + name.text()).toList();
  }

  private static List<String> births(ListedPerson person) {
    return person.births().stream().map(Object::toString).toList();
  }

  private static ListedPerson only(String content) throws Exception {
    return read("<INDIVIDUAL><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>%s</INDIVIDUAL>"
            .formatted(content))
        .people()
        .getFirst();
  }

  private static Reading read(String individuals) throws Exception {
    var file =
        "<CONSOLIDATED_LIST><INDIVIDUALS>\n" + individuals + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    return UnList.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
