package org.darvoza.accreditation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.darvoza.accreditation.VettingRoom;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;

/// Two custodians who agree at once, for tests of what a list does.
public final class ListRoom {

  private ListRoom() {}

  /// Puts these lines in force as the house's list; returns its version.
  public static long inForce(VettingRoom room, byte[] list) {
    var brought =
        room.as("custodian1", WATCHLIST_CUSTODIAN)
            .put("/api/watchlists/host?lossIntended=true", "text/csv", list);
    assertThat(brought.status()).as(brought.body()).isEqualTo(202);
    long version = brought.json().path("version").asLong();
    var confirmed =
        room.as("custodian2", WATCHLIST_CUSTODIAN)
            .post("/api/watchlists/host/versions/" + version + "/confirmation", "");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    return version;
  }

  /// Somebody of that name, for whom no rule finds anything.
  public static Submission named(String familyName, String givenNames) {
    var person = Samples.aPerson();
    return Samples.aSubmission(
        new Person(
            person.courtesyTitle(),
            familyName,
            givenNames,
            null,
            null,
            null,
            person.sex(),
            person.dateOfBirth(),
            person.placeOfBirth(),
            person.nationality()),
        Samples.aDocument(Samples.aDocumentNumber()),
        Samples.aContact());
  }

  /// That person's line in the house's list.
  public static String line(String id, Submission submission) {
    var person = submission.person();
    return "%s,%s %s,%s,%s"
        .formatted(
            id,
            person.givenNames(),
            person.familyName(),
            person.dateOfBirth(),
            person.nationality());
  }
}
