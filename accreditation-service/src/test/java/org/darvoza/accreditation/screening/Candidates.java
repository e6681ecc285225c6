package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Declaration;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.testkit.Samples;

/// Candidates for rules: 18 and 19 October 2022, documents valid to 2 November, 18 years of age.
final class Candidates {

  private static final Conference DUSHANBE =
      Conferences.read(Path.of("..", "conferences")).require("dushanbe-2022");

  private Candidates() {}

  static Candidate of(Person person, TravelDocument document) {
    return of(person, document, Traces.NONE);
  }

  static Candidate of(Person person, TravelDocument document, Traces traces) {
    var dossier = Dossier.of(Samples.aSubmission(person, document, Samples.aContact()));
    return new Candidate(DUSHANBE, Category.DELEGATE, dossier, traces);
  }

  static Candidate met(Traces traces) {
    return of(Samples.aPerson(), Samples.aDocument("FA1234567"), traces);
  }

  static Candidate comesAs(Category category, Represents.Kind kind) {
    return comesAs(category, kind, Position.Role.ADVISER, List.of());
  }

  static Candidate comesAs(
      Category category, Represents.Kind kind, Position.Role role, List<Declaration> declared) {
    var sample = Dossier.of(Samples.aSubmission("FA1234567"));
    var dossier =
        new Dossier(
            new Represents(kind, "UZB", "Somebody"),
            sample.person(),
            sample.travelDocument(),
            new Position("Adviser", "Ministry", role),
            null,
            declared);
    return new Candidate(DUSHANBE, category, dossier, Traces.NONE);
  }

  static Candidate expiring(String day) {
    return of(
        Samples.aPerson(), document(TravelDocument.Type.PASSPORT, "FA1", "UZB", day, List.of()));
  }

  static Candidate born(String date) {
    return of(
        person("Karimova", "Dilnoza", Person.Sex.F, date, "UZB"), Samples.aDocument("FA1234567"));
  }

  static Person person(
      String family, String given, Person.Sex sex, String birth, String nationality) {
    return new Person(
        "Ms",
        family,
        given,
        null,
        null,
        null,
        sex,
        PartialDate.valueOf(birth),
        "Somewhere",
        nationality);
  }

  static TravelDocument document(
      TravelDocument.Type type, String number, String state, String expires, List<String> mrz) {
    return new TravelDocument(type, number, state, null, LocalDate.parse(expires), mrz);
  }

  static String codes(ScreeningRule rule, Candidate candidate) {
    return rule.look(candidate).stream().map(Check::code).collect(Collectors.joining(" "));
  }
}
