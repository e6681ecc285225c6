package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every documented call with what it must not be given, through the gateway to the real services:
/// the documented answer, and never one of the 500s.
@InTheHouse
class EveryEndpointJourney {

  private static final String NOBODY = "00000000000000000000000000000000";
  private static final String MEGABYTE = "{\"note\":\"" + "a".repeat(1024 * 1024) + "\"}";
  private static final Map<String, Client> SIGNED_IN = new ConcurrentHashMap<>();

  /// The call, who may make it, who may not, and its answer to a well-formed body that asks for
  /// something which is not there.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST | /api/vetting/claims                     | officer1  | gate      | {"category":"VIRTUAL"}  | 204
          POST | /api/vetting/cases/{nobody}/claim       | officer1  | auditor   | {}                      | 404
          POST | /api/vetting/cases/{nobody}/release     | officer1  | head      | {}                      | 404
          POST | /api/vetting/cases/{nobody}/renewal     | officer1  | registrar | {}                      | 404
          POST | /api/vetting/cases/{nobody}/proposal    | officer1  | dpo       | {"verdict":"CLEAR","reasonCode":"NO_OBJECTION","note":"n","version":1} | 404
          POST | /api/vetting/cases/{nobody}/confirmation| senior1   | officer1  | {"note":"n","version":1} | 404
          POST | /api/vetting/cases/{nobody}/return      | senior1   | officer1  | {"note":"n","version":1} | 404
          POST | /api/vetting/cases/bulk-clearance       | senior1   | officer1  | {"ids":["{nobody}"]}     | 200
          """)
  void a_staff_call_answers_as_documented(
      String method, String path, String user, String other, String wellFormed, int answer) {
    var address = path.replace("{nobody}", NOBODY);
    var body = wellFormed.replace("{nobody}", NOBODY);

    try (var stranger = new Client()) {
      assertThat(stranger.send(method, address, body).status()).as("no session").isEqualTo(401);
    }
    assertThat(as(other).send(method, address, body).status()).as("wrong role").isEqualTo(403);
    assertThat(as(user).send(method, address, body).status()).as("well formed").isEqualTo(answer);
    refusesWhatItMustNotBeGiven(as(user), method, address);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/vetting/cases?limit=5,                officer1,  badges",
    "/api/vetting/cases/00000000000000000000000000000000, head, custodian1",
    "/api/mails?registration=00000000000000000000000000000000, registrar, officer1",
    "/api/registrations?limit=5,                registrar, officer1"
  })
  void a_reading_call_knows_who_may_read(String path, String user, String other) {
    try (var stranger = new Client()) {
      assertThat(stranger.get(path).status()).isEqualTo(401);
    }
    assertThat(as(other).get(path).status()).isEqualTo(403);
    assertThat(as(user).get(path).status()).isIn(200, 404);
  }

  /// Documented, and built by a later issue: known to the access rules, otherwise not there.
  @ParameterizedTest
  @CsvSource({
    "POST, /api/vetting/cases/{nobody}/information-request, officer1,   gate",
    "POST, /api/vetting/cases/{nobody}/hold,                officer1,   gate",
    "POST, /api/vetting/cases/{nobody}/resume,              officer1,   gate",
    "POST, /api/screening/searches,                         officer1,   gate",
    "PUT,  /api/watchlists/un,                              custodian1, officer1",
    "POST, /api/watchlists/un/versions/1/confirmation,      custodian2, officer1"
  })
  void a_call_that_is_still_to_come_is_not_found(
      String method, String path, String user, String other) {
    var address = path.replace("{nobody}", NOBODY);

    try (var stranger = new Client()) {
      assertThat(stranger.send(method, address, "{}").status()).isEqualTo(401);
    }
    assertThat(as(other).send(method, address, "{}").status()).isEqualTo(403);
    assertThat(as(user).send(method, address, "{}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/registrations", "/api/session"})
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
    "POST,  /api/registrations/{nobody}/withdrawal",
    "POST,  /api/travel-documents/mrz"
  })
  void what_applicants_cannot_do_is_no_error_of_ours(String method, String path) {
    try (var client = new Client()) {
      for (var body : List.of("{}", "{\"a\"", MEGABYTE)) {
        var answer = client.send(method, path.replace("{nobody}", NOBODY), body);
        assertThat(answer.status()).as(method + " " + path).isBetween(400, 499);
      }
    }
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
