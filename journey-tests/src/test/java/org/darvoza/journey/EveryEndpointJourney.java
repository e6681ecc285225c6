package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every documented call with what it must not be given, through the gateway to the real services:
/// the documented answer, and never one of the 500s.
@InTheHouse
class EveryEndpointJourney {

  private static final String NOBODY = "00000000000000000000000000000000";
  private static final String MEGABYTE = "{\"note\":\"" + "a".repeat(1024 * 1024) + "\"}";
  private static final Map<String, Client> SIGNED_IN = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/staff-calls.csv", delimiter = '|', nullValues = "-")
  void a_staff_call_answers_as_documented(
      String method,
      String path,
      String user,
      String other,
      String wellFormed,
      int answer,
      @Nullable String lacking) {
    var address = path.replace("{nobody}", NOBODY);
    var body = wellFormed.replace("{nobody}", NOBODY);

    try (var stranger = new Client()) {
      assertThat(stranger.send(method, address, body).status()).as("no session").isEqualTo(401);
    }
    assertThat(as(other).send(method, address, body).status()).as("wrong role").isEqualTo(403);
    assertThat(as(user).send(method, address, body).status()).as("well formed").isEqualTo(answer);
    if (lacking != null) {
      asksForWhatIsLacking(as(user).send(method, address, "{}"), lacking.split(" "));
    }
    refusesWhatItMustNotBeGiven(as(user), method, address);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/vetting/cases?limit=5,                        officer1,   badges",
    "/api/vetting/cases/{nobody},                       head,       custodian1",
    "/api/vetting/agency-requests,                      agency,     officer1",
    "/api/vetting/agency-requests/{nobody}-1,           agency,     head",
    "/api/watchlists,                                   custodian1, officer1",
    "/api/watchlists/un/versions/9/changes,             custodian1, supervisor",
    "/api/staff,                                        admin,      auditor",
    "/api/staff/nobody/scope/history,                   auditor,    officer1",
    "/api/mails?registration={nobody},                  registrar,  officer1",
    "/api/registrations?limit=5,                        registrar,  officer1"
  })
  void a_reading_call_knows_who_may_read(String path, String user, String other) {
    var address = path.replace("{nobody}", NOBODY);

    try (var stranger = new Client()) {
      assertThat(stranger.get(address).status()).isEqualTo(401);
    }
    assertThat(as(other).get(address).status()).isEqualTo(403);
    assertThat(as(user).get(address).status()).isIn(200, 404);
  }

  /// A list may be far larger than what people type; which sizes are too large for it, its own
  /// tests say.
  @ParameterizedTest
  @CsvSource({"un, application/xml", "host, text/csv"})
  void a_watchlist_comes_from_custodians_as_the_kind_of_file_it_is(String source, String type) {
    var address = "/api/watchlists/" + source;

    try (var stranger = new Client()) {
      assertThat(stranger.upload(address, type, "no list").status()).isEqualTo(401);
    }
    assertThat(as("officer1").upload(address, type, "no list").status()).isEqualTo(403);
    for (var body : List.of("no list", "{\"a\"", MEGABYTE)) {
      var refused = as("custodian1").upload(address, type, body);
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.json().get("detail").asString()).isNotBlank();
    }
    assertThat(as("custodian1").upload(address, "application/json", "{}").status()).isEqualTo(415);
    assertThat(as("custodian1").upload("/api/watchlists/ours", type, "x").status())
        .isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirmation", "rejection"})
  void a_version_that_is_not_there_is_not_decided_on(String act) {
    var address = "/api/watchlists/un/versions/999/" + act;

    try (var stranger = new Client()) {
      assertThat(stranger.post(address, "{}").status()).isEqualTo(401);
    }
    assertThat(as("head").post(address, "{}").status()).isEqualTo(403);
    assertThat(as("custodian1").post(address, "{}").status()).isEqualTo(404);
    assertThat(as("custodian1").post(address, MEGABYTE).status()).isEqualTo(413);
    assertThat(as("custodian1").post(address.replace("999", "x"), "{}").status())
        .isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/registrations", "/api/session", "/api/travel-documents/mrz"})
  void a_public_call_refuses_what_it_must_not_be_given(String path) {
    try (var client = new Client()) {
      refusesWhatItMustNotBeGiven(client, "POST", path);
    }
  }

  @Test
  void an_unknown_registration_and_a_wrong_key_are_answered_alike() {
    try (var client = new Client()) {
      var known = Applicants.registerPatiently(client);
      var wrongKey = client.get("/api/registrations/" + known.id(), "X-Status-Key", "x".repeat(22));
      var unknown = client.get("/api/registrations/" + NOBODY, "X-Status-Key", "x".repeat(22));

      assertThat(wrongKey.status()).isEqualTo(404);
      assertThat(unknown.status()).isEqualTo(404);
      assertThat(wrongKey.body().replace(known.id(), NOBODY)).isEqualTo(unknown.body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /api/registrations/{nobody}",
    "PUT,   /api/registrations/{nobody}/documents/photo",
    "POST,  /api/registrations/{nobody}/address-confirmation",
    "POST,  /api/registrations/{nobody}/information",
    "POST,  /api/registrations/{nobody}/appeal",
    "POST,  /api/registrations/{nobody}/withdrawal"
  })
  void what_applicants_cannot_do_is_no_error_of_ours(String method, String path) {
    try (var client = new Client()) {
      for (var body : List.of("{}", "{\"a\"", MEGABYTE)) {
        var answer = client.send(method, path.replace("{nobody}", NOBODY), body);
        assertThat(answer.status()).as(method + " " + path).isBetween(400, 499);
      }
    }
  }

  private static void asksForWhatIsLacking(Client.Answer answer, String... fields) {
    assertThat(answer.status()).as("{}: " + answer.body()).isEqualTo(422);
    assertThat(answer.json().get("errors").valueStream())
        .extracting(error -> error.get("pointer").asString().substring(1))
        .containsExactlyInAnyOrder(fields);
  }

  private static void refusesWhatItMustNotBeGiven(Client client, String method, String address) {
    assertThat(client.send(method, address, "{\"a\"").status()).as("malformed").isEqualTo(400);
    assertThat(client.send(method, address, MEGABYTE).status()).as("1 MB").isEqualTo(413);
    var unknown = client.send(method, address, "{\"colour\":\"green\"}");
    assertThat(unknown.status()).as("unknown field: " + unknown.body()).isEqualTo(400);
    assertThat(unknown.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/colour");
  }

  private static Client as(String user) {
    return SIGNED_IN.computeIfAbsent(user, Client::signedIn);
  }
}
