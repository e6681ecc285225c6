package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class SubmissionTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final String WHOLE =
      """
      { "conference": "dushanbe-2022", "category": "DELEGATE",
        "delegation": { "kind": "STATE", "code": "UZB", "name": "Uzbekistan" },
        "person": { "courtesyTitle": "Ms", "familyName": "Karimova", "givenNames": "Dilnoza",
          "patronymic": "Rustamovna", "nativeName": "Каримова Дилноза Рустамовна",
          "badgeName": "Dilnoza Karimova", "sex": "F", "dateOfBirth": "1981-03-14",
          "placeOfBirth": "Samarkand", "nationality": "UZB" },
        "travelDocument": { "type": "PASSPORT", "number": "FA1234567", "issuingState": "UZB",
          "issuedOn": "2019-05-02", "expiresOn": "2029-05-01" },
        "position": { "functionalTitle": "Head of Department",
          "organisation": "Ministry of Foreign Affairs", "role": "ADVISER" },
        "contact": { "email": "d.karimova@example.org", "phone": "+998901234567", "language": "ru" },
        "travel": { "arrivesAt": "2022-10-17T14:30:00Z", "arrivalFlight": "HY735",
          "departsAt": "2022-10-20T05:00:00Z", "visaNeeded": false, "accommodation": "Hotel" },
        "declarations": [ { "kind": "RADIO", "description": "Handheld", "serialNumber": "1",
          "frequencyMHz": 155.5 } ],
        "consents": { "privacyNotice": "2022-09", "codeOfConduct": "2022-09" } }
      """;

  @Test
  void the_documented_example_is_accepted() {
    assertThat(faults(tree())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /person/familyName,           ''
          /person/familyName,           '   '
          /person/givenNames,           'line\u0000feed'
          /person/nationality,          'Uzbekistan'
          /travelDocument/number,       'ÄÖ#1'
          /travelDocument/issuingState, 'QQQ'
          /contact/email,               'no address'
          /contact/phone,               '12'
          /delegation/name,             ''
          /consents/privacyNotice,      ''
          """)
  void a_wrong_value_is_named(String pointer, String value) {
    var tree = tree();
    int cut = pointer.lastIndexOf('/');
    ((ObjectNode) tree.at(pointer.substring(0, cut))).put(pointer.substring(cut + 1), value);

    assertThat(faults(tree)).containsExactly(pointer.substring(1).replace('/', '.'));
  }

  @Test
  void everything_mandatory_that_is_missing_is_named() {
    assertThat(faults(ContractJson.MAPPER.createObjectNode()))
        .containsExactlyInAnyOrder(
            "conference",
            "category",
            "delegation",
            "person",
            "travelDocument",
            "position",
            "contact",
            "consents");
  }

  @Test
  void icao_codes_that_iso_does_not_know_are_accepted() {
    for (var code : List.of("D", "UNO", "XXA", "RKS", "XOM")) {
      assertThat(Countries.known(code)).as(code).isTrue();
    }
  }

  @Test
  void text_is_kept_composed_and_without_blanks_around_it() {
    var tree = tree();
    ((ObjectNode) tree.at("/person")).put("familyName", "  Mu\u0308ller ");

    assertThat(read(tree).person().familyName()).isEqualTo("M\u00fcller");
  }

  @Test
  void what_is_optional_is_bounded_too() {
    var tree = tree();
    var person = (ObjectNode) tree.at("/person");
    person.put("secondNationality", "QQQ").putArray("otherNames").add("Saidova").add("A\u0000");
    var contact = (ObjectNode) tree.at("/contact");
    contact.put("interpretation", "english");
    contact.putObject("focalPoint").put("email", "no address");
    contact.putObject("emergency").put("phone", "12");

    assertThat(faults(tree))
        .containsExactlyInAnyOrder(
            "person.secondNationality",
            "person.otherNames[1].<list element>",
            "contact.interpretation",
            "contact.focalPoint.name",
            "contact.focalPoint.email",
            "contact.emergency.name",
            "contact.emergency.phone");
  }

  @Test
  void nothing_said_of_somebody_is_nobody_and_the_same_nationality_twice_is_one() {
    var tree = tree();
    ((ObjectNode) tree.at("/person"))
        .put("secondNationality", "UZB")
        .putArray("otherNames")
        .add(" ");
    ((ObjectNode) tree.at("/contact")).putObject("focalPoint").put("name", " ");
    ((ObjectNode) tree.at("/contact")).putObject("emergency");

    assertThat(read(tree)).isEqualTo(read(tree()));
  }

  @Test
  void several_names_in_one_line_are_parted_by_semicolons() {
    assertThat(Person.namesIn("Saidova, Dilnoza; Дилноза Саидова ;؛ ديلنوزا"))
        .containsExactly("Saidova, Dilnoza", "Дилноза Саидова", "ديلنوزا");
  }

  @ParameterizedTest
  @CsvSource({
    "/contact,             interpretation, sw,         NOT_INTERPRETED",
    "/contact/focalPoint,  name,           Somebody,   MISSING",
    "/travel,              presentUntil,   2022-10-16, ENDS_BEFORE_IT_BEGINS"
  })
  void what_fits_no_conference_is_told(
      String group, String name, String value, SubmissionRule.Why why) {
    var tree = tree();
    ((ObjectNode) tree.at("/travel")).put("presentFrom", "2022-10-17");
    ((ObjectNode) tree.at("/contact")).put("interpretation", "ru");
    tree.withObject(group).put(name, value);
    var conference = Conferences.read(Path.of("../conferences")).current();

    assertThat(SubmissionRule.faults(read(tree), conference))
        .extracting(SubmissionRule.Fault::why)
        .containsExactly(why);
  }

  @Test
  void no_personal_value_shows_when_it_is_printed() {
    assertThat(read(tree()).toString() + read(tree()).person() + read(tree()).contact())
        .doesNotContain("Karimova", "FA1234567", "example.org");
  }

  private static ObjectNode tree() {
    return (ObjectNode) ContractJson.MAPPER.readTree(WHOLE);
  }

  private static Submission read(ObjectNode tree) {
    return ContractJson.MAPPER.treeToValue(tree, Submission.class);
  }

  private static List<String> faults(ObjectNode tree) {
    return VALIDATOR.validate(read(tree)).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .toList();
  }
}
