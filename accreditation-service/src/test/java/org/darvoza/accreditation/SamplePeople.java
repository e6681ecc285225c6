package org.darvoza.accreditation;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.testkit.Samples;

/// Invented people, each with one thing that a rule finds, or none.
public final class SamplePeople {

  private SamplePeople() {}

  /// Nothing to find.
  public static Submission somebody() {
    return Samples.aSubmission();
  }

  public static Submission on(String documentNumber) {
    return Samples.aSubmission(documentNumber);
  }

  public static Submission underAge() {
    var person = Samples.aPerson();
    return Samples.aSubmission(
        born(person, "2006-02-01"),
        Samples.aDocument(Samples.aDocumentNumber()),
        Samples.aContact());
  }

  public static Submission onADocumentThatExpiresEarly() {
    var document = Samples.aDocument(Samples.aDocumentNumber());
    return Samples.aSubmission(
        Samples.aPerson(), valid(document, "2022-10-25", document.mrz()), Samples.aContact());
  }

  /// The zone is the specimen's of ICAO 9303 part 4, so it is somebody else's.
  public static Submission whoseZoneDiffers() {
    var document = Samples.aDocument(Samples.aDocumentNumber());
    var specimen =
        List.of(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    return Samples.aSubmission(
        Samples.aPerson(), valid(document, "2029-05-01", specimen), Samples.aContact());
  }

  private static TravelDocument valid(TravelDocument document, String until, List<String> mrz) {
    return new TravelDocument(
        document.type(),
        document.number(),
        document.issuingState(),
        document.issuedOn(),
        LocalDate.parse(until),
        mrz);
  }

  private static Person born(Person person, String date) {
    return new Person(
        person.courtesyTitle(),
        person.familyName(),
        person.givenNames(),
        person.patronymic(),
        person.nativeName(),
        person.badgeName(),
        person.sex(),
        PartialDate.valueOf(date),
        person.placeOfBirth(),
        person.nationality());
  }
}
