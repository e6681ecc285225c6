package org.darvoza.registration.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.darvoza.registration.register.Status;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The page on which details are changed, as a browser without script uses it.
@OnRegistrationService
class AmendmentPagesIT {

  private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;
  @Autowired private Registrations registrations;
  @Autowired private Papers papers;

  private final RegistrationId id = Samples.aRegistrationId();

  @BeforeEach
  void registers() {
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "en, Change details,             examined together with your registration",
    "ru, Изменить сведения,          рассматривается вместе с вашей заявкой",
    "tg, Тағйир додани маълумот, якҷоя бо дархости шумо баррасӣ мешавад"
  })
  void it_says_first_what_a_change_will_do(String language, String title, String effect) {
    var page = get("?lang=" + language);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(title, effect).doesNotContain("??");
  }

  @Test
  void it_shows_of_nothing_more_than_a_letter() {
    var page = get("").body();
    var submission = submission();

    assertThat(page)
        .contains("On record: " + submission.person().familyName().substring(0, 1) + "•••")
        .contains("name=\"travelDocument.number\"", "name=\"travel.accommodation\"")
        .doesNotContain(
            submission.person().familyName(),
            submission.travelDocument().number(),
            submission.contact().email(),
            submission.contact().phone(),
            submission.person().dateOfBirth().toString());
  }

  @Test
  void what_is_left_empty_stays_as_it_is() {
    var before = submission();

    var answer =
        send(
            Map.of(
                "travelDocument.number", "ZZ7654321",
                "person.dateOfBirth", "2.8.1974",
                "travel.arrivesAt", "2022-10-16T09:30",
                "person.familyName", "  "));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/registrations/" + id);
    var after = submission();
    assertThat(after.travelDocument().number()).isEqualTo("ZZ7654321");
    assertThat(after.travelDocument().mrz()).isEmpty();
    assertThat(after.person().dateOfBirth()).hasToString("1974-08-02");
    assertThat(after.person().familyName()).isEqualTo(before.person().familyName());
    assertThat(Objects.requireNonNull(after.travel()).arrivesAt())
        .isEqualTo("2022-10-16T04:30:00Z");
    assertThat(after.contact()).isEqualTo(before.contact());
  }

  @Test
  void what_was_said_beyond_the_necessary_can_be_changed_and_taken_away() {
    var said =
        send(
            Map.of(
                "person.otherNames", "Saidova Dilnoza; Саидова",
                "person.secondNationality", "XXA",
                "contact.focalPoint.name", "Somebody Else",
                "contact.focalPoint.phone", "+992 37 221 00 00",
                "travel.presentFrom", "2022-10-17"));
    assertThat(said.statusCode()).as(said.body()).isEqualTo(303);
    var after = submission();
    assertThat(after.person().otherNames()).containsExactly("Saidova Dilnoza", "Саидова");
    assertThat(after.person().secondNationality()).isEqualTo("XXA");
    assertThat(get("").body())
        .contains("name=\"remove.person.otherNames\"", "Stateless person")
        .doesNotContain("name=\"remove.person.familyName\"", "Saidova");

    var removed =
        send(
            Map.of(
                "remove.person.otherNames", "true",
                "remove.person.patronymic", "true",
                "remove.contact.focalPoint.name", "true",
                "remove.contact.focalPoint.phone", "true",
                "remove.travel.accommodation", "true"));

    assertThat(removed.statusCode()).as(removed.body()).isEqualTo(303);
    var now = submission();
    assertThat(now.person().otherNames()).isEmpty();
    assertThat(now.person().patronymic()).isNull();
    assertThat(now.contact().focalPoint()).isNull();
    assertThat(Objects.requireNonNull(now.travel()).accommodation()).isNull();
    assertThat(now.travel().presentFrom()).isEqualTo("2022-10-17");
  }

  @Test
  void what_is_mandatory_cannot_be_taken_away() {
    var answer = send(Map.of("remove.person.familyName", "true"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"person.familyName-error\"");
  }

  @ParameterizedTest
  @CsvSource({
    "person.otherNames,       a;b;c;d;e;f, Former and other names",
    "person.dateOfBirth,      yesterday,  Date of birth",
    "contact.email,           nobody,     E-mail address",
    "travel.arrivesAt,        soon,       Arrival",
    "travelDocument.number,   №№№,        Number of the document"
  })
  void what_is_wrong_is_said_beside_its_field_and_kept(String field, String typed, String label) {
    var answer = send(Map.of(field, typed));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "href=\"#" + field + "\"", "id=\"" + field + "-error\"", "value=\"" + typed + "\"")
        .containsPattern(">" + label + "[^<]*: ");
    assertThat(stored().version()).isEqualTo(1);
  }

  @Test
  void nothing_entered_is_said_and_records_nothing() {
    var answer = send(Map.of());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing was entered");
  }

  @Test
  void who_was_accredited_while_he_typed_is_told_what_it_would_undo() {
    var mark = mark();
    grant();

    var late = post(mark, Map.of("travelDocument.number", "ZZ7654321"));

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body())
        .contains("The registration has changed meanwhile", "ceases to be valid at once")
        .contains("value=\"ZZ7654321\"");
    assertThat(post(mark(), Map.of("travelDocument.number", "ZZ7654321")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void the_status_page_says_what_became_of_the_accreditation() {
    grant();
    assertThat(send(Map.of("travel.accommodation", "Hotel Avesto")).statusCode()).isEqualTo(303);
    assertThat(status()).contains("You are accredited", "An accreditation granted to you is not");

    assertThat(send(Map.of("travelDocument.number", "ZZ7654321")).statusCode()).isEqualTo(303);
    assertThat(status())
        .contains("Your change is being examined", "is not valid at present")
        .contains("You changed details of your identity")
        .doesNotContain("You are accredited");

    neighbours.send(Neighbours.fact(2, new CaseReopened(id, true, Instant.EPOCH)));
    awaits(Status.IN_REVIEW);
    assertThat(status())
        .contains("The accreditation granted to you is not valid at present", "Review resumed");
  }

  @Test
  void another_address_is_shown_as_not_confirmed() {
    assertThat(send(Map.of("contact.email", "new@example.org")).statusCode()).isEqualTo(303);

    assertThat(status())
        .contains("n•••@example.org", "until then letters go to the earlier address")
        .contains("in the letter we have sent to the new address");
  }

  @Test
  void a_withdrawal_is_asked_for_on_a_page_of_its_own() {
    var address = "/registrations/" + id + "/withdrawal";

    var page = caller.get(address, "Cookie", cookie());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("This cannot be undone", "Yes, withdraw");
    assertThat(stored().status()).isEqualTo(Status.SUBMITTED);

    assertThat(caller.post(address, "", "Cookie", cookie()).statusCode()).isEqualTo(303);
    assertThat(stored().status()).isEqualTo(Status.WITHDRAWN);
    assertThat(caller.get(address, "Cookie", cookie()).statusCode()).isEqualTo(303);
    assertThat(get("").statusCode()).isEqualTo(303);
    assertThat(status()).doesNotContain("/amendment", "/withdrawal");
  }

  @Test
  void without_the_cookie_it_leads_to_where_the_key_is_asked_for() {
    for (var whose : List.of(id, Samples.aRegistrationId())) {
      var answer = caller.get("/registrations/" + whose + "/amendment");

      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/registrations/" + whose);
    }
  }

  private void grant() {
    neighbours.decides(1, new AccreditationGranted(id, false, Instant.EPOCH));
    awaits(Status.ACCREDITED);
  }

  private void awaits(Status status) {
    await().atMost(Duration.ofSeconds(20)).until(() -> stored().status() == status);
  }

  private Registration stored() {
    return registrations.find(id).orElseThrow();
  }

  private Submission submission() {
    return papers.foldersOf(Set.of(id)).open(id, stored().submission());
  }

  private String cookie() {
    return StatusKeys.COOKIE + "=" + keys.cookieOf(id);
  }

  private String status() {
    return caller.get("/registrations/" + id, "Cookie", cookie()).body();
  }

  private HttpResponse<String> get(String query) {
    return caller.get("/registrations/" + id + "/amendment" + query, "Cookie", cookie());
  }

  private String mark() {
    var found = MARK.matcher(get("").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> send(Map<String, String> typed) {
    return post(mark(), typed);
  }

  private HttpResponse<String> post(String mark, Map<String, String> typed) {
    var all = new TreeMap<>(typed);
    all.put("mark", mark);
    var form =
        all.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return caller.post("/registrations/" + id + "/amendment", form, "Cookie", cookie());
  }
}
