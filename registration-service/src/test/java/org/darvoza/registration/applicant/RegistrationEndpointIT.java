package org.darvoza.registration.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class RegistrationEndpointIT {

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;

  @Test
  void a_recorded_registration_tells_how_it_stands() {
    var id = recorded();

    var answer = status(id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Caller.json(answer).toString())
        .isEqualTo(
            """
            {"id":"%s","reference":"%s","conference":"dushanbe-2022","category":"DELEGATE",\
            "status":"SUBMITTED","version":1,\
            "missing":["ADDRESS_CONFIRMATION","photo","passport"],"documents":[],\
            "history":[{"at":"2022-09-01T07:15:30.250Z","what":"RECEIVED"}]}"""
                .formatted(id, Reference.of("DSH", id)));
  }

  @Test
  void an_accepted_registration_without_a_record_is_being_recorded() {
    var id = Samples.aRegistrationId();

    var answer = status(id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Caller.json(answer).toString())
        .isEqualTo(
            """
            {"id":"%s","reference":"%s","conference":"dushanbe-2022",\
            "status":"BEING_RECORDED","version":0,"missing":[],"documents":[],"history":[]}"""
                .formatted(id, Reference.of("DSH", id)));
  }

  @Test
  void a_wrong_key_is_answered_like_an_unknown_id() {
    var known = recorded();
    var unknown = Samples.aRegistrationId();

    var answers =
        Stream.of(
                get(known, "X-Status-Key", keys.of(unknown)),
                get(known, "X-Status-Key", ""),
                get(known),
                get(unknown, "X-Status-Key", keys.of(known)),
                get(unknown),
                caller.get("/api/registrations/no-id", "X-Status-Key", keys.of(known)),
                withdrawal(known, "X-Status-Key", keys.of(unknown)),
                withdrawal(unknown))
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
    assertThat(answers)
        .extracting(answer -> Caller.json(answer).get("type").asString())
        .containsOnly("/problems/not-found");
    assertThat(get(known, "X-Status-Key", keys.of(unknown)).body().replace(known.value(), ""))
        .isEqualTo(get(unknown, "X-Status-Key", "x").body().replace(unknown.value(), ""));
  }

  @Test
  void a_withdrawal_is_accepted_once() {
    var id = recorded();

    assertThat(withdrawal(id, "X-Status-Key", keys.of(id)).statusCode()).isEqualTo(202);
    var again = withdrawal(id, "X-Status-Key", keys.of(id));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Caller.json(again).get("title").asString()).isEqualTo("already withdrawn");
    assertThat(Caller.json(status(id)).get("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(Caller.json(status(id)).get("version").asInt()).isEqualTo(2);
  }

  @Test
  void what_is_still_being_recorded_cannot_be_withdrawn_yet() {
    var id = Samples.aRegistrationId();

    var answer = withdrawal(id, "X-Status-Key", keys.of(id));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Caller.json(answer).get("title").asString()).isEqualTo("still being recorded");
  }

  @Test
  void without_the_gateways_token_nothing_is_answered() {
    var id = recorded();

    var answer = get(id, "X-Status-Key", keys.of(id), "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"PUT,    documents/drawing,    415", "DELETE, withdrawal,           405"})
  void what_is_not_there_is_told(String method, String path, int status) {
    var id = recorded();

    var answer =
        caller.send(method, "/api/registrations/" + id + "/" + path, "X-Status-Key", keys.of(id));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void the_interface_describes_itself() {
    var description = caller.get("/api-docs/registration-service");

    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(Caller.json(description).get("paths").propertyNames())
        .contains("/api/registrations", "/api/registrations/{id}/withdrawal");
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> status(id).body().contains("\"SUBMITTED\""));
    return id;
  }

  private HttpResponse<String> status(RegistrationId id) {
    return get(id, "X-Status-Key", keys.of(id));
  }

  private HttpResponse<String> get(RegistrationId id, String... headers) {
    return caller.get("/api/registrations/" + id, headers);
  }

  private HttpResponse<String> withdrawal(RegistrationId id, String... headers) {
    return caller.send("POST", "/api/registrations/" + id + "/withdrawal", headers);
  }
}
