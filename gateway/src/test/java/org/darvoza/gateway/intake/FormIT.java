package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class FormIT {

  private final Browser browser;

  FormIT(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @Test
  void a_filled_form_leads_to_the_status_page() {
    var answer = browser.postForm("/register", FilledForm.from(browser));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(location(answer)).matches("/registrations/[0-9a-f]{32}\\?key=[\\w-]{22}");
  }

  @Test
  void a_form_sent_twice_is_one_registration() {
    var form = FilledForm.from(browser);

    var first = browser.postForm("/register", form);
    var second = browser.postForm("/register", form);

    assertThat(location(second)).isEqualTo(location(first));
  }

  @Test
  void two_forms_are_two_registrations() {
    var first = browser.postForm("/register", FilledForm.from(browser));
    var second = browser.postForm("/register", FilledForm.from(browser));

    assertThat(location(second)).isNotEqualTo(location(first));
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_all_else_is_kept() {
    var form = FilledForm.from(browser);
    form.put("person.familyName", "");
    form.put("person.dateOfBirth", "the day before yesterday");
    form.put("contact.email", "not an address");
    form.put("travelDocument.number", "Паспорт");
    form.remove("consents.codeOfConduct");
    form.put("declarations[1].frequencyMHz", "155.5");

    var answer = browser.postForm("/register", form, "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "id=\"person.familyName-error\"",
            "id=\"person.dateOfBirth-error\"",
            "id=\"contact.email-error\"",
            "id=\"travelDocument.number-error\"",
            "id=\"consents.codeOfConduct-error\"",
            "href=\"#person.familyName\">Family name: Please fill in this field",
            "Date of birth: Please give the date",
            "Please give an e-mail address",
            "value=\"not an address\"",
            "value=\"Ҷамила\"",
            "value=\"the day before yesterday\"",
            form.get("idempotencyKey"));
    assertThat(answer.body()).containsPattern("value=\"TJK\"\\s+selected");
    assertThat(answer.body()).doesNotContain("id=\"person.givenNames-error\"", "??", "Exception");
  }

  @Test
  void what_is_said_beyond_the_necessary_is_checked_and_kept_too() {
    var form = FilledForm.from(browser);
    form.put("person.otherNames", "Saidova; Саидова");
    form.put("person.secondNationality", "XXA");
    form.put("contact.interpretation", "sw");
    form.put("contact.focalPoint.name", "Somebody Else");
    form.put("contact.emergency.phone", "+992 37 221 00 00");
    form.put("travel.presentFrom", "2022-10-17");
    form.put("travel.presentUntil", "2022-10-16");

    var answer = browser.postForm("/register", form, "Accept-Language", "en");

    assertThat(answer.body())
        .contains(
            "value=\"Saidova; Саидова\"",
            "href=\"#contact.emergency.name\">Name of the emergency contact: ")
        .doesNotContain("person.otherNames-error", "??");
    form.put("contact.emergency.name", "Somebody");
    assertThat(browser.postForm("/register", form).body())
        .contains(
            "id=\"contact.interpretation-error\"",
            "id=\"contact.focalPoint.email-error\"",
            "id=\"travel.presentUntil-error\"");
    form.put("contact.interpretation", "tg");
    form.put("contact.focalPoint.phone", "+992 37 221 00 00");
    form.put("travel.presentUntil", "2022-10-19");
    assertThat(browser.postForm("/register", form).statusCode()).isEqualTo(303);
  }

  @Test
  void several_other_names_are_judged_in_their_one_field() {
    var form = FilledForm.from(browser);
    form.put("person.otherNames", "a;b;c;d;e;f");

    assertThat(browser.postForm("/register", form).body())
        .contains("id=\"person.otherNames-error\"");
  }

  @Test
  void an_empty_form_names_every_mandatory_field_once_in_order() {
    var form = FilledForm.from(browser);
    form.keySet().removeIf(name -> name.startsWith("consents.") || name.equals("person.sex"));
    form.replaceAll((name, value) -> name.contains(".") ? "" : value);

    var body = browser.postForm("/register", form).body();

    var named =
        Pattern.compile("href=\"#([^\"]+)\"")
            .matcher(body)
            .results()
            .map(found -> found.group(1))
            .filter(name -> name.contains("."));
    assertThat(named)
        .containsExactly(
            "delegation.kind",
            "travelDocument.type",
            "travelDocument.number",
            "travelDocument.issuingState",
            "travelDocument.issuedOn",
            "travelDocument.expiresOn",
            "person.courtesyTitle",
            "person.familyName",
            "person.givenNames",
            "person.dateOfBirth",
            "person.placeOfBirth",
            "person.nationality",
            "person.sex",
            "position.functionalTitle",
            "position.organisation",
            "position.role",
            "contact.email",
            "contact.phone",
            "contact.language",
            "consents.codeOfConduct",
            "consents.privacyNotice");
  }

  private static Map<String, String> withZone(Map<String, String> form) {
    form.put("person.familyName", "Eriksson");
    form.put("person.givenNames", "Anna Maria");
    form.put("person.dateOfBirth", "1974-08-12");
    form.put("travelDocument.number", "L898902C3");
    form.put("travelDocument.expiresOn", "2012-04-15");
    form.put("travelDocument.issuingState", "DEU");
    form.put("person.nationality", "DEU");
    form.put(
        "travelDocument.mrz[0]",
        "p<d<<eriksson<<anna<maria<<<<<<<<<<<<<<<<<<<L898902C36D<<7408122F1204159ZE184226B<<<<<10");
    return form;
  }

  @Test
  void a_zone_that_says_what_was_typed_is_no_matter() {
    var answer = browser.postForm("/register", withZone(FilledForm.from(browser)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  @Test
  void what_contradicts_the_zone_is_said_beside_its_field_and_may_be_confirmed() {
    var form = withZone(FilledForm.from(browser));
    form.put("person.sex", "M");
    form.put("travelDocument.number", "L898902C4");

    var doubted = browser.postForm("/register", form, "Accept-Language", "en");

    assertThat(doubted.statusCode()).isEqualTo(422);
    assertThat(doubted.body())
        .contains(
            "id=\"person.sex-error\"",
            "say otherwise: L898902C3.",
            "name=\"mrzConfirmed\" value=\"travelDocument.number,person.sex\"",
            "value=\"L898902C36D&lt;&lt;7408122F1204159ZE184226B&lt;&lt;&lt;&lt;&lt;10\"")
        .doesNotContain("id=\"person.familyName-error\"");

    form.put("mrzConfirmed", "travelDocument.number,person.sex");
    assertThat(browser.postForm("/register", form).statusCode()).isEqualTo(303);
    form.put("person.dateOfBirth", "1974-12-08");
    var again = browser.postForm("/register", form, "Accept-Language", "en");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("say otherwise: 12 Aug 1974.");
  }

  @Test
  void a_zone_with_a_wrong_digit_is_said_beside_its_line() {
    var form = withZone(FilledForm.from(browser));
    form.computeIfPresent("travelDocument.mrz[0]", (_, zone) -> zone.replace("7408122", "7408123"));

    assertThat(browser.postForm("/register", form, "Accept-Language", "ru").body())
        .contains("id=\"travelDocument.mrz[1]-error\"", "дата рождения");
  }

  @Test
  void the_zone_fills_what_is_empty_and_leaves_what_is_typed() {
    var form = withZone(FilledForm.from(browser));
    form.put("person.familyName", "");
    form.put("person.givenNames", "Annemarie");
    form.put("travelDocument.number", "");
    form.remove("person.sex");
    form.put("fill", "zone");

    var answer = browser.postForm("/register", form, "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "value=\"Eriksson\"", "value=\"Annemarie\"", "value=\"L898902C3\"", "were filled in");
  }

  @Test
  void a_device_left_blank_does_not_count() {
    var form = FilledForm.from(browser);
    form.put("declarations[1].description", "");
    form.put("declarations[2].frequencyMHz", "155.5");

    var answer = browser.postForm("/register", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"declarations[0].description-error\"", "value=\"155.5\"");
  }

  @Test
  void errors_speak_the_readers_language() {
    var form = FilledForm.from(browser);
    form.put("person.familyName", "");

    assertThat(browser.postForm("/register", form, "Accept-Language", "ru").body())
        .contains("Просим заполнить это поле", "lang=\"ru\"");
    assertThat(browser.postForm("/register", form, "Accept-Language", "tg").body())
        .contains("Хоҳишмандем, ин майдонро пур кунед", "lang=\"tg\"");
  }

  @Test
  void states_are_named_in_the_readers_language() {
    assertThat(browser.get("/register", "Accept-Language", "en").body())
        .contains(">Tajikistan</option>");
    assertThat(browser.get("/register", "Accept-Language", "ru").body())
        .contains(">Таджикистан</option>");
    assertThat(browser.get("/register", "Accept-Language", "tg").body())
        .contains(">Тоҷикистон</option>");
  }

  @Test
  void a_program_that_fills_in_everything_is_asked_to_look_again() {
    var form = FilledForm.from(browser);
    form.put("website", "https://spam.example");

    var answer = browser.postForm("/register", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Please look the form over");
  }

  @Test
  void a_form_that_is_not_ours_gets_a_key_of_its_own_and_keeps_its_values() {
    var form = FilledForm.from(browser);
    form.put("opened", "1.forgedforgedforgedforge");

    var answer = browser.postForm("/register", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"Ҷамила\"")
        .doesNotContain(Objects.requireNonNull(form.get("idempotencyKey")));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
