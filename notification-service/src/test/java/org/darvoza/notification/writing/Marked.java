package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Contact;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.testkit.Samples;

/// A submission whose every personal value can be recognised wherever it turns up.
final class Marked {

  private Marked() {}

  /// What a letter must not say.
  static final String[] MARKS = {
    "Patronymicmark", "Nativemark", "Badgemark", "1971-03-09", "09.03.1971", "9 March 1971",
    "Birthplacemark", "AFG", "PX9999999", "2031-07-07", "+99299", "functionalmark"
  };

  static Submission submission(Language language) {
    var person =
        new Person(
            "Ms",
            "Familyname",
            "Givenname",
            "Patronymicmark",
            "Nativemark",
            "Badgemark",
            Person.Sex.F,
            PartialDate.valueOf("1971-03-09"),
            "Birthplacemark",
            "AFG");
    var document =
        new TravelDocument(
            TravelDocument.Type.PASSPORT,
            "PX9999999",
            "AFG",
            LocalDate.parse("2021-07-07"),
            LocalDate.parse("2031-07-07"),
            List.of());
    return Samples.aSubmission(
        person, document, new Contact("mailbox@example.org", "+992991234567", language));
  }
}
