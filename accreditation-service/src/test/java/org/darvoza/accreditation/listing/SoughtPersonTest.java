package org.darvoza.accreditation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;

class SoughtPersonTest {

  private final Dossier dossier =
      Dossier.of(
          Samples.aSubmission(
              new Person(
                  "Ms",
                  "Karimova",
                  "Dilnoza",
                  null,
                  null,
                  null,
                  Person.Sex.F,
                  PartialDate.valueOf("1981-03-14"),
                  "Samarkand",
                  "UZB",
                  "RUS",
                  List.of("Saidova Dilnoza")),
              Samples.aDocument(Samples.aDocumentNumber()),
              Samples.aContact()));

  @Test
  void a_former_name_is_looked_for_like_the_name_of_today() {
    assertThat(SoughtPerson.of(dossier).names()).contains("Karimova Dilnoza", "Saidova Dilnoza");
  }

  @Test
  void either_nationality_is_looked_for() {
    assertThat(SoughtPerson.of(dossier))
        .extracting(sought -> sought.nationality() + sought.otherNationality())
        .isEqualTo("UZBRUS");
    assertThat(SoughtPerson.asListed(dossier).nationalities()).containsExactly("RUS", "UZB");
  }
}
