package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What people change after an officer has decided: another passport really takes the accreditation
/// back, another hotel does not, and another address is used once somebody reads there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class AmendmentJourney {

  private static final Pattern LINK =
      Pattern.compile("/registrations/[0-9a-f]{32}/confirm-address\\?token=([\\w-]+)");
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : []";

  private final Client applicant = new Client();
  private final Client officer = Client.signedIn("officer1");
  private final Client senior = Client.signedIn("senior1");
  private Accepted delegate = new Accepted("", "", "", "", "");

  @BeforeAll
  void accredited() {
    delegate = anAccreditedOne();
  }

  @AfterAll
  void leave() {
    List.of(applicant, officer, senior).forEach(Client::close);
  }

  @Test
  void another_hotel_leaves_the_accreditation_and_another_passport_voids_it() {
    var person = anAccreditedOne();

    assertThat(amend(person, Map.of("travel", Map.of("accommodation", "Hotel Avesto"))))
        .isEqualTo("NONE");
    var _ = awaitLetter(person.email(), person, "CHANGE_NOTED");
    assertThat(person.status(applicant)).isEqualTo("ACCREDITED");
    assertThat(seen(person).get("state").asString()).isEqualTo("CLEARED");

    var passport = Map.of("number", Applicants.documentNumber(90_001), "mrz", List.of());
    assertThat(amend(person, Map.of("travelDocument", passport))).isEqualTo("RE_VETTED");
    assertThat(person.status(applicant)).isNotEqualTo("ACCREDITED");
    soon().until(() -> person.status(applicant), "IN_REVIEW"::equals);
    var _ = awaitLetter(person.email(), person, "ACCREDITATION_VOID");
    soon().until(() -> seen(person).get("state").asString(), "QUEUED"::equals);
    assertThat(seen(person).get("earlier").toString())
        .contains("\"undid\":\"GRANTED\"", "documentNumber", "accommodation");

    decide(person);
    soon().until(() -> person.status(applicant), "ACCREDITED"::equals);
  }

  @Test
  void another_address_is_used_once_somebody_there_has_answered() {
    var person = Applicants.register(applicant);
    soon().until(() -> person.status(applicant), "IN_REVIEW"::equals);
    var other = "moved." + person.email();

    assertThat(amend(person, Map.of("contact", Map.of("email", other)))).isEqualTo("ADDRESS_CHECK");
    var _ = awaitLetter(person.email(), person, "ADDRESS_CHANGED");
    soon().until(() -> seen(person).toString().contains("ADDRESS_UNCONFIRMED"));
    decide(person);
    var _ = awaitLetter(person.email(), person, "ACCREDITATION_GRANTED");
    var asked = awaitLetter(other, person, "ADDRESS_TO_CONFIRM");
    assertThat(Inside.textOf(asked)).doesNotContain(person.statusKey());

    var token = LINK.matcher(Inside.textOf(asked));
    assertThat(token.find()).isTrue();
    var confirmed =
        applicant.post(
            "/api/registrations/" + person.id() + "/address-confirmation",
            Map.of("token", token.group(1)));
    assertThat(confirmed.status()).isEqualTo(200);
    soon().until(() -> !seen(person).get("hits").toString().contains("ADDRESS_UNCONFIRMED"));

    assertThat(amend(person, Map.of("position", Map.of("role", "HEAD"))))
        .isEqualTo("ENTITLEMENT_REVIEW");
    var _ = awaitLetter(other, person, "CHANGE_TO_BE_APPROVED");
    assertThat(person.status(applicant)).isEqualTo("ACCREDITED");
  }

  @Test
  void the_pages_of_a_change_fit_a_telephone_and_shut_nobody_out() throws IOException {
    try (var chromium = new Chromium()) {
      var phone = chromium.page(true, 320, 640);
      go(phone, URI.create(delegate.statusUrl()).getRawPath() + "?" + query());
      for (var language : List.of("en", "ru", "tg", "ar")) {
        for (var path : List.of("", "/amendment", "/withdrawal")) {
          go(phone, "/registrations/" + delegate.id() + path + "?lang=" + language);
          isOpenToAll(phone, language + path);
        }
      }
      go(phone, "/registrations/" + delegate.id() + "/amendment?lang=en");
      shoot(phone, "amendment-320");
      shootWide(chromium);
    }
  }

  private String query() {
    return URI.create(delegate.statusUrl()).getRawQuery();
  }

  private void shootWide(Chromium chromium) {
    var desk = chromium.page(false, 1280, 900);
    go(desk, URI.create(delegate.statusUrl()).getRawPath() + "?" + query());
    shoot(desk, "status-1280");
    go(desk, "/registrations/" + delegate.id() + "/amendment?lang=ru");
    shoot(desk, "amendment-1280-ru");
    desk.locator("[name='contact.email']").fill("nobody");
    desk.locator("main form button").click();
    desk.locator("[id='contact.email-error']").waitFor();
    shoot(desk, "amendment-1280-ru-wrong");
  }

  private static void isOpenToAll(Page page, String what) throws IOException {
    assertThat((List<?>) page.evaluate(TOO_WIDE)).as(what).isEmpty();
    try (var script =
        Objects.requireNonNull(AmendmentJourney.class.getResourceAsStream("/axe.min.js"))) {
      var _ = page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat((List<?>) page.evaluate("axe.run().then(it => it.violations.map(v => v.id))"))
        .as(what)
        .isEmpty();
  }

  private Accepted anAccreditedOne() {
    var person = Applicants.register(applicant);
    soon().until(() -> person.status(applicant), "IN_REVIEW"::equals);
    decide(person);
    soon().until(() -> person.status(applicant), "ACCREDITED"::equals);
    return person;
  }

  /// On the version that GET tells; the effect.
  private String amend(Accepted person, Map<String, Object> patch) {
    var path = "/api/registrations/" + person.id();
    var read = applicant.get(path, "X-Status-Key", person.statusKey()).json();
    var answer =
        applicant.send(
            "PATCH",
            path,
            patch,
            "X-Status-Key",
            person.statusKey(),
            "If-Match",
            "\"" + read.get("version").asLong() + "\"");
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.json().get("effect").asString();
  }

  private void decide(Accepted person) {
    act(officer, person, "claim", Map.of());
    act(officer, person, "proposal", Map.of("verdict", "CLEAR", "reasonCode", "NO_OBJECTION"));
    act(senior, person, "confirmation", Map.of());
  }

  private void act(Client who, Accepted person, String act, Map<String, Object> wish) {
    var body = new HashMap<>(wish);
    if (!act.equals("claim")) {
      body.put("version", seen(person).get("version").asLong());
    }
    var answer = who.post("/api/vetting/cases/" + person.id() + "/" + act, body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }

  private tools.jackson.databind.JsonNode seen(Accepted person) {
    return senior.get("/api/vetting/cases/" + person.id()).json();
  }

  private static Inside.Mail awaitLetter(String address, Accepted person, String kind) {
    return soon()
        .until(
            () ->
                Inside.mails().stream()
                    .filter(mail -> mail.to().equals(address) && mail.letter().equals(kind))
                    .filter(mail -> mail.reference().equals(person.reference()))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
