package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionFieldTest {

  @ParameterizedTest
  @CsvSource({
    "/conference,              true",
    "/delegation/code,         false",
    "/person/familyName,       true",
    "/person/patronymic,       false",
    "/person/dateOfBirth,      true",
    "/travelDocument/expiresOn,true",
    "/contact/language,        true",
    "/travel/arrivesAt,        false",
    "/declarations,            false",
    "/consents/privacyNotice,  true"
  })
  void a_field_is_mandatory_where_the_record_says_so(String pointer, boolean mandatory) {
    assertThat(SubmissionField.ALL)
        .filteredOn(field -> field.pointer().equals(pointer))
        .extracting(SubmissionField::demanded)
        .containsExactly(mandatory);
  }
}
