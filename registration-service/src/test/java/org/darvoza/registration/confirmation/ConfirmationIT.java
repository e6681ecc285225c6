package org.darvoza.registration.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.AddressClaim;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.AddressTokens;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class ConfirmationIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Dushanbe");

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private AddressTokens tokens;
  @Autowired private StatusKeys keys;
  @Autowired private Registrations registrations;
  @Autowired private Clock clock;

  @Test
  void the_token_of_the_letter_confirms_the_address_once_and_is_good_again() {
    var id = recorded();

    var first = confirm(id, token(id));
    var at = registration(id).said().addressConfirmedAt();
    var second = confirm(id, token(id));

    assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(200, 200);
    assertThat(registration(id).said().addressConfirmedAt()).isNotNull().isEqualTo(at);
    assertThat(registration(id).version()).isEqualTo(2);
    assertThat(missing(id)).isEqualTo("[\"photo\",\"passport\"]");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value()))
                    .containsExactly("RegistrationReceived", "AddressConfirmed"));
  }

  @Test
  void opening_the_link_confirms_nothing_and_its_button_does() {
    var id = recorded();
    var page = "/registrations/" + id + "/confirm-address?token=" + token(id);

    var opened = caller.get(page, "X-Darvoza-Csrf", "token-of-the-gateway");
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.body())
        .contains("name=\"token\" value=\"" + token(id), Reference.of("DSH", id), "name=\"_csrf\"")
        .doesNotContain("karimova");
    assertThat(caller.send("HEAD", page).statusCode()).isEqualTo(200);
    assertThat(registration(id).addressConfirmed()).isFalse();

    var pressed = caller.post("/registrations/" + id + "/confirm-address", "token=" + token(id));

    assertThat(pressed.statusCode()).isEqualTo(303);
    assertThat(pressed.headers().firstValue("Location")).contains(page);
    assertThat(registration(id).addressConfirmed()).isTrue();
    assertThat(caller.get(page).body()).contains("Your address has been confirmed");
  }

  @ParameterizedTest
  @CsvSource({"en, confirm your address", "ru, подтвердить ваш адрес", "tg, тасдиқ намоед"})
  void the_page_speaks_the_readers_language(String language, String words) {
    var id = recorded();

    var page =
        caller.get(
            "/registrations/" + id + "/confirm-address?token=" + token(id),
            "Accept-Language",
            language);

    assertThat(page.body()).contains(words);
  }

  @Test
  void a_token_of_another_making_is_answered_like_an_unknown_registration() {
    var id = recorded();
    var unknown = Samples.aRegistrationId();

    var answers =
        List.of(
            confirm(id, token(unknown)),
            confirm(id, tokens.of(claim(id, "somebody@example.org", clock.instant()))),
            confirm(id, "x"),
            confirm(unknown, token(unknown)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
    assertThat(answers.get(0).body().replace(id.value(), ""))
        .isEqualTo(answers.get(3).body().replace(unknown.value(), ""));
    assertThat(caller.get("/registrations/" + id + "/confirm-address").statusCode()).isEqualTo(404);
    assertThat(registration(id).addressConfirmed()).isFalse();
  }

  @Test
  void after_its_last_day_the_link_says_so() {
    var id = recorded();
    var late = tokens.of(claim(id, email(), clock.instant().minus(Duration.ofDays(9))));

    assertThat(confirm(id, late).statusCode()).isEqualTo(410);
    var page = caller.get("/registrations/" + id + "/confirm-address?token=" + late);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("no longer valid").doesNotContain("<button class=\"button\"");
    assertThat(registration(id).addressConfirmed()).isFalse();
  }

  @Test
  void every_answer_is_of_the_conference_of_the_registration() {
    var id = Samples.aRegistrationId(TwoConferences.SECOND);
    neighbours.submits(id, Samples.at(TwoConferences.SECOND, Samples.aSubmission()));
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
    var late = tokens.of(claim(id, email(), clock.instant().minus(Duration.ofDays(9))));

    var answers =
        Stream.of(token(id), late, "x")
            .map(token -> caller.get("/registrations/" + id + "/confirm-address?token=" + token))
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 410, 404);
    assertThat(answers)
        .extracting(HttpResponse::body)
        .allSatisfy(
            body ->
                assertThat(body)
                    .contains("Issyk-Kul Seminar 2021", "lang=tg", "seminar@conference.example")
                    .doesNotContain("lang=ar"));
  }

  @Test
  void a_body_without_a_token_is_refused() {
    var id = recorded();

    assertThat(caller.postJson(api(id), "{}").statusCode()).isEqualTo(422);
    assertThat(caller.postJson(api(id), "{\"token\"").statusCode()).isEqualTo(400);
  }

  @Test
  void the_status_page_asks_for_it_until_it_is_done() {
    var id = recorded();
    assertThat(statusPage(id))
        .contains("Please confirm your address", "documents that are still missing");

    var _ = confirm(id, token(id));

    assertThat(statusPage(id))
        .contains("Address confirmed")
        .doesNotContain("Please confirm your address", "Nothing else is needed");
  }

  private String token(RegistrationId id) {
    return tokens.of(claim(id, email(), clock.instant()));
  }

  private static AddressClaim claim(RegistrationId id, String email, Instant written) {
    return AddressClaim.written(id, email, written, ZONE);
  }

  private static String email() {
    return Samples.aSubmission().contact().email();
  }

  private HttpResponse<String> confirm(RegistrationId id, String token) {
    return caller.postJson(api(id), "{\"token\":\"%s\"}".formatted(token));
  }

  private static String api(RegistrationId id) {
    return "/api/registrations/" + id + "/address-confirmation";
  }

  private String missing(RegistrationId id) {
    return Caller.json(caller.get("/api/registrations/" + id, "X-Status-Key", keys.of(id)))
        .get("missing")
        .toString();
  }

  private String statusPage(RegistrationId id) {
    return caller.get("/registrations/" + id, "Cookie", "registration=" + keys.cookieOf(id)).body();
  }

  private Registration registration(RegistrationId id) {
    return registrations.find(id).orElseThrow();
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
    return id;
  }
}
