package org.darvoza.testkit;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Consents;
import org.darvoza.contracts.Contact;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Travel;
import org.darvoza.contracts.TravelDocument;

/// Invented people and their papers.
public final class Samples {

  static final long BEGINNING = 2022;

  private static final InventedPeople PEOPLE = new InventedPeople(BEGINNING);

  private Samples() {}

  /// A registration id that no other test uses.
  public static RegistrationId aRegistrationId() {
    return aRegistrationId("dushanbe-2022");
  }

  public static RegistrationId aRegistrationId(String conference) {
    var bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return RegistrationId.derivedFrom(bytes, conference);
  }

  /// A document number that no other test uses.
  public static String aDocumentNumber() {
    return "FA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
  }

  public static Submission aSubmission() {
    return aSubmission(aDocumentNumber());
  }

  public static Submission aSubmission(String documentNumber) {
    return aSubmission(aPerson(), aDocument(documentNumber), aContact());
  }

  public static Submission aSubmissionOf(Person person) {
    return aSubmission(person, aDocument(aDocumentNumber()), aContact());
  }

  public static Submission aSubmission(Person person, TravelDocument document, Contact contact) {
    return new Submission(
        "dushanbe-2022",
        Category.DELEGATE,
        new Represents(Represents.Kind.STATE, "UZB", "Uzbekistan"),
        person,
        document,
        new Position("Head of Department", "Ministry of Foreign Affairs", Position.Role.ADVISER),
        contact,
        new Travel(
            Instant.parse("2022-10-17T14:30:00Z"),
            "HY735",
            Instant.parse("2022-10-20T05:00:00Z"),
            null,
            false,
            "Hotel"),
        List.of(),
        new Consents("2022-09", "2022-09"));
  }

  /// The same, for another conference.
  public static Submission at(String conference, Submission one) {
    return new Submission(
        conference,
        one.category(),
        one.delegation(),
        one.person(),
        one.travelDocument(),
        one.position(),
        one.contact(),
        one.travel(),
        one.declarations(),
        one.consents());
  }

  /// Another one each time.
  public static Person aPerson() {
    return PEOPLE.next();
  }

  /// Always the same, for tests of how a name is shown. Where cases are screened she would resemble
  /// herself.
  public static Person dilnoza() {
    return new Person(
        "Ms",
        "Karimova",
        "Dilnoza",
        "Rustamovna",
        "Каримова Дилноза Рустамовна",
        "Dilnoza Karimova",
        Person.Sex.F,
        PartialDate.valueOf("1981-03-14"),
        "Samarkand",
        "UZB");
  }

  public static TravelDocument aDocument(String number) {
    return new TravelDocument(
        TravelDocument.Type.PASSPORT,
        number,
        "UZB",
        LocalDate.parse("2019-05-02"),
        LocalDate.parse("2029-05-01"),
        List.of());
  }

  public static Contact aContact() {
    return new Contact("d.karimova@example.org", "+998901234567", Language.RUSSIAN);
  }
}
