package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// Who is on a list is found when he registers, or when the list comes; the officer reads why, and
/// the applicant hears nothing of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class WatchlistJourney {

  private final Client applicant = new Client();
  private Client officer = new Client();
  private Client senior = new Client();
  private Watchlists custodians = new Watchlists();

  @BeforeAll
  void sign_in() {
    officer = Client.signedIn("officer1");
    senior = Client.signedIn("senior1");
    // A fresh house reads its list of invented people beside the start.
    soon().until(() -> custodians.inForce("host"), Objects::nonNull);
  }

  @AfterAll
  void leave() {
    Stream.of(applicant, officer, senior).forEach(Client::close);
    custodians.close();
  }

  @Test
  void a_listed_person_under_another_spelling_is_found_at_once_and_the_officer_reads_why() {
    var listed =
        Applicants.register(
            applicant, Applicants.named("Zaretchniakov", "Rouslan", "1968-07-21", "RUS"));
    soon().until(() -> listed.status(applicant), "IN_REVIEW"::equals);

    var seen = seen(listed);
    assertThat(seen.get("lane").asString()).isEqualTo("RED");
    var hit = seen.get("hits").get(0);
    assertThat(hit.get("list").asString()).isEqualTo("host");
    assertThat(hit.get("entryId").asString()).isEqualTo("INV-003");
    assertThat(hit.get("band").asString()).isEqualTo("STRONG");
    addsUp(hit);
    assertThat(inQueue(listed).get("hits").asInt()).isPositive();
    nothingIsTold(asSeen(listed));

    var asked = Map.of("name", "Ruslan Zarechniakov", "dateOfBirth", "1968-07-21");
    var match = officer.post("/api/screening/searches", asked).json().at("/matches/0");
    assertThat(match.get("list").asString()).isEqualTo("host");
    assertThat(match.get("entryId").asString()).isEqualTo("INV-003");
    assertThat(match.get("band").asString()).isEqualTo("STRONG");
    addsUp(match);
  }

  @Test
  void an_accredited_person_whom_a_new_list_names_is_looked_at_again_and_does_not_notice()
      throws IOException {
    var accredited =
        Applicants.register(
            applicant, Applicants.named("Tumanqirlyan", "Ovsanna", "1979-04-09", "UZB"));
    soon().until(() -> accredited.status(applicant), "IN_REVIEW"::equals);
    clear(accredited);
    soon().until(() -> accredited.status(applicant), "ACCREDITED"::equals);
    var before = asSeen(accredited);

    var list =
        Files.readString(Watchlists.INVENTED) + "JRN-1,Ovsanna Tumanqirlyan,,,1979-04-09,UZB,,\n";
    var brought = custodians.bring("host", "text/csv", list);
    assertThat(brought.json().get("added").asInt()).isEqualTo(1);
    assertThat(brought.json().get("removed").asInt()).isZero();
    assertThat(seen(accredited).get("state").asString()).as("not yet").isEqualTo("CLEARED");
    custodians.confirm(brought);

    assertThat(seen(accredited).get("state").asString()).isEqualTo("QUEUED");
    var queued = inQueue(accredited);
    assertThat(queued.get("lane").asString()).isEqualTo("RED");
    assertThat(queued.get("hits").asInt()).isEqualTo(1);
    assertThat(asSeen(accredited)).isEqualTo(before);

    judgeAnotherPerson(accredited);
    clear(accredited);
    custodians.confirm(custodians.bring("host", "text/csv", list));

    assertThat(seen(accredited).get("state").asString()).isEqualTo("CLEARED");
    assertThat(inQueue(accredited).get("lane").asString()).isNotEqualTo("RED");
    assertThat(asSeen(accredited)).isEqualTo(before);
    soon()
        .untilAsserted(
            () ->
                assertThat(lettersTo(accredited))
                    .containsExactlyInAnyOrder("REGISTRATION_RECEIVED", "ACCREDITATION_GRANTED"));
  }

  @Test
  void a_hostile_file_is_refused_and_the_list_in_force_stays() {
    var before = custodians.inForce("host");
    var bomb =
        """
        <?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
        <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&b;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
        """;
    var torn = "id,name\nINV-001,Gulmurod Nazarzodai Dehbaland\n";

    for (var refused :
        List.of(
            custodians.bring("un", "application/xml", bomb),
            custodians.bring("host", "text/csv", torn),
            custodians.bring("host", "text/csv", "name,surname\nA,B\n"))) {
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.json().get("title").asString()).isEqualTo("unusable list");
    }
    assertThat(custodians.inForce("host")).isEqualTo(before);
  }

  @Test
  void both_files_of_ofac_come_through_the_gateway() {
    var sdn =
        "9902,\"SELIMKAR, Farrod Marjan\",\"individual\",\"NOWHERE\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 01 Mar 1971.\"\n";
    var alt = "9902,2,\"aka\",\"QUZHIMBEK, Ferrodil\",-0- \n";

    custodians.confirm(custodians.bringBoth(sdn, alt));

    var asked = Map.of("name", "Ferrodil Quzhimbek", "dateOfBirth", "1971-03-01");
    var match = officer.post("/api/screening/searches", asked).json().at("/matches/0");
    assertThat(match.path("list").asString()).isEqualTo("ofac");
    assertThat(match.path("entryId").asString()).isEqualTo("9902");
    assertThat(match.path("band").asString()).isEqualTo("STRONG");
  }

  private static void addsUp(JsonNode hit) {
    var points =
        hit.get("explanation").valueStream().mapToDouble(it -> it.get("points").asDouble());
    assertThat(points.sum()).isCloseTo(hit.get("score").asDouble(), within(0.0005));
  }

  private JsonNode seen(Accepted delegate) {
    return senior.get("/api/vetting/cases/" + delegate.id()).json();
  }

  private JsonNode inQueue(Accepted delegate) {
    return senior.get("/api/vetting/cases?q=" + delegate.reference()).json().at("/items/0");
  }

  private void judgeAnotherPerson(Accepted delegate) {
    act(officer, delegate, "claim", Map.of());
    act(
        officer,
        delegate,
        "hits/host/JRN-1/judgement",
        Map.of("samePerson", false, "version", version(delegate)));
  }

  private void clear(Accepted delegate) {
    act(officer, delegate, "claim", Map.of());
    act(
        officer,
        delegate,
        "proposal",
        Map.of("verdict", "CLEAR", "reasonCode", "NO_OBJECTION", "version", version(delegate)));
    act(senior, delegate, "confirmation", Map.of("version", version(delegate)));
  }

  private long version(Accepted delegate) {
    return seen(delegate).get("version").asLong();
  }

  private static void act(Client who, Accepted delegate, String act, Map<String, Object> body) {
    var answer = who.post("/api/vetting/cases/" + delegate.id() + "/" + act, body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }

  private String asSeen(Accepted delegate) {
    return applicant
        .get("/api/registrations/" + delegate.id(), "X-Status-Key", delegate.statusKey())
        .body();
  }

  private static void nothingIsTold(String body) {
    assertThat(body).doesNotContainIgnoringCase("watchlist", "INV-003", "\"hit", "RED\"");
  }

  private static List<String> lettersTo(Accepted delegate) {
    return Inside.mails().stream()
        .filter(mail -> mail.to().equals(delegate.email()))
        .map(Inside.Mail::letter)
        .toList();
  }
}
