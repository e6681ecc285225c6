package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Who was refused comes again: with another document, another address, and in another script.
@InTheHouse
class SamePersonJourney {

  @Test
  void a_refused_person_is_recognized_whatever_he_changes_about_himself() {
    try (var applicant = new Client();
        var officer = Client.signedIn("officer1");
        var senior = Client.signedIn("senior1")) {
      var person = Samples.aPerson();
      var names = String.valueOf(person.nativeName()).split(" ");
      var born = person.dateOfBirth().toString();
      var refused =
          Applicants.register(
              applicant, Applicants.named(person.familyName(), person.givenNames(), born, "UZB"));
      refuse(refused, officer, senior);
      soon().until(() -> refused.status(applicant).equals("REFUSED"));

      var again = Applicants.register(applicant, Applicants.named(names[0], names[1], born, "UZB"));
      soon().until(() -> again.status(applicant).equals("IN_REVIEW"));

      var finding = finding(senior.get("/api/vetting/cases/" + again.id()).json());
      assertThat(finding.path("explanation").toString()).contains(refused.reference());
      var earlier = finding.path("others").path(0);
      assertThat(earlier.path("reference").asString()).isEqualTo(refused.reference());
      assertThat(earlier.path("state").asString()).isEqualTo("REFUSED");
      assertThat(earlier.path("explanation").size()).isPositive();
    }
  }

  private static JsonNode finding(JsonNode vetted) {
    return vetted
        .path("hits")
        .valueStream()
        .filter(hit -> hit.path("code").asString("").equals("EARLIER_REFUSAL_PERSON"))
        .findFirst()
        .orElseThrow();
  }

  private static void refuse(Accepted person, Client officer, Client senior) {
    var path = "/api/vetting/cases/" + person.id();
    soon().until(() -> officer.post(path + "/claim", "{}").status() == 200);
    long version = officer.get(path).json().path("version").asLong();
    var proposal =
        Map.of("verdict", "REFUSE", "reasonCode", "OTHER", "note", "Seen.", "version", version);
    var proposed = officer.post(path + "/proposal", proposal);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(200);
    long second = proposed.json().path("version").asLong();
    var confirmed =
        senior.post(path + "/confirmation", Map.of("note", "Agreed.", "version", second));
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }
}
