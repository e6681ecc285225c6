package org.darvoza.registration.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Refusal;
import org.darvoza.registration.register.Registrations;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.node.ObjectNode;

/// `PATCH /api/registrations/{id}`: what is taken, what follows, and what is not taken.
@OnRegistrationService
class AmendmentIT {

  private static final String PASSPORT = "{\"travelDocument\":{\"number\":\"ZZ7654321\"}}";
  private static final String HOTEL = "{\"travel\":{\"accommodation\":\"Hotel Avesto\"}}";

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;
  @Autowired private Registrations registrations;
  @Autowired private Papers papers;
  @Autowired private Ledger ledger;
  @Autowired private AmendmentCheck check;

  @Value("${darvoza.conferences}")
  private Path conferences;

  private final RegistrationId id = Samples.aRegistrationId();

  @BeforeEach
  void registers() {
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"travelDocument":{"number":"ZZ7654321"}}                        | RE_VETTED          | [IDENTITY]
          {"person":{"givenNames":"Zarina"},"travel":{"visaNeeded":true}}  | RE_VETTED          | [IDENTITY, LOGISTICS]
          {"position":{"role":"HEAD"},"contact":{"email":"new@example.org"}} | ENTITLEMENT_REVIEW | [ROLE, CONTACT]
          {"contact":{"email":"new@example.org"}}                          | ADDRESS_CHECK      | [CONTACT]
          {"contact":{"phone":"+998 71 200 00 00"}}                        | NONE               | [CONTACT]
          {"contact":{"language":"tg"}}                                    | NONE               | [LOGISTICS]
          {"person":{"badgeName":"Zarina"}}                                | NONE               | [LOGISTICS]
          {"travel":null}                                                  | NONE               | [LOGISTICS]
          """)
  void each_class_has_its_effect_and_is_published(String patch, String effect, String classes) {
    var answer = patch(patch, "\"1\"");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("{\"version\":2,\"effect\":\"%s\"}".formatted(effect));
    assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(published().get("classes").toString())
        .isEqualTo("[\"" + classes.replaceAll("[\\[\\]]", "").replace(", ", "\",\"") + "\"]");
  }

  @Test
  void another_address_is_to_be_confirmed_like_the_first() {
    assertThat(patch("{\"contact\":{\"email\":\"new@example.org\"}}", "1").statusCode())
        .isEqualTo(202);

    assertThat(status().body()).contains("ADDRESS_CONFIRMATION");
    assertThat(published().get("newAddress").asBoolean()).isTrue();
  }

  @Test
  void what_was_granted_is_void_from_the_moment_the_identity_changes() {
    neighbours.decides(1, new AccreditationGranted(id, false, Instant.EPOCH));
    await().atMost(Duration.ofSeconds(20)).until(() -> status().body().contains("\"ACCREDITED\""));

    assertThat(patch(HOTEL, version()).statusCode()).isEqualTo(202);
    assertThat(Caller.json(status()).get("status").asString()).isEqualTo("ACCREDITED");
    assertThat(patch(PASSPORT, version()).statusCode()).isEqualTo(202);
    assertThat(Caller.json(status()).get("status").asString()).isEqualTo("AMENDING");

    neighbours.send(Neighbours.fact(2, new CaseReopened(id, true, Instant.EPOCH)));
    await().atMost(Duration.ofSeconds(20)).until(() -> status().body().contains("\"IN_REVIEW\""));
  }

  @Test
  void what_changes_nothing_is_no_fact() {
    var submission = papers.foldersOf(Set.of(id)).open(id, stored().submission());
    var same = "{\"person\":{\"familyName\":\" %s \"}}".formatted(submission.person().familyName());

    var answer = patch(same, "\"1\"");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("{\"version\":1,\"effect\":\"NONE\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"shoeSize":43}                                  | 400 | /shoeSize
          {"person":{"shoeSize":null}}                     | 400 | /person/shoeSize
          {"travelDocument":{"expiresOn":"never"}}         | 400 | /travelDocument/expiresOn
          {"position":{"role":"EMPEROR"}}                  | 400 | /position/role
          [1]                                              | 400 |
          {"person":                                       | 400 |
          {"person":{"familyName":null}}                   | 422 | /person/familyName
          {"person":{"nationality":"XYZ"}}                 | 422 | /person/nationality
          {"person":null}                                  | 422 | /person
          {"contact":{"email":"nobody"}}                   | 422 | /contact/email
          {"travelDocument":{"issuedOn":null}}             | 422 | /travelDocument/issuedOn
          {"conference":"garden-2022"}                     | 422 | /conference
          {"consents":{"privacyNotice":"1999-01"}}         | 422 | /consents/privacyNotice
          {"category":"CLOSE_PROTECTION"}                  | 422 | /category
          """)
  void what_could_not_have_been_handed_in_is_not_taken(String patch, int status, String pointer) {
    var answer = patch(patch, "\"1\"");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    if (pointer != null) {
      assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }
    assertThat(stored().version()).isEqualTo(1);
  }

  @Test
  void it_is_made_of_what_was_read() {
    assertThat(send("application/merge-patch+json", HOTEL).statusCode()).isEqualTo(428);
    assertThat(send("text/plain", HOTEL, "If-Match", "\"1\"").statusCode()).isEqualTo(415);
    assertThat(send("application/json", HOTEL, "If-Match", "\"1\"").statusCode()).isEqualTo(202);
    for (var stale : List.of("\"1\"", "1", "W/\"2\"", "*", "\"latest\"")) {
      var answer = patch(PASSPORT, stale);
      assertThat(answer.statusCode()).as(stale).isEqualTo(412);
      assertThat(Caller.json(answer).get("title").asString()).isEqualTo("changed meanwhile");
    }
    assertThat(status().headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void of_two_at_once_one_is_taken() throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> two =
          List.of(
              () -> patch(HOTEL, "\"1\"").statusCode(),
              () -> patch(PASSPORT, "\"1\"").statusCode());
      var answers = both.invokeAll(two).stream().map(Future::resultNow).toList();

      assertThat(answers).containsExactlyInAnyOrder(202, 412);
    }
    assertThat(stored().version()).isEqualTo(2);
  }

  @Test
  void a_wrong_key_is_answered_like_an_unknown_registration() {
    var unknown = Samples.aRegistrationId();
    var key = keys.of(unknown);

    var wrong = patchOf(id, key, HOTEL);
    var none = patchOf(Samples.aRegistrationId(), key, HOTEL);

    assertThat(wrong.statusCode()).isEqualTo(404);
    assertThat(wrong.body().replace(id.value(), ""))
        .isEqualTo(none.body().replaceAll("[0-9a-f]{32}", ""));
  }

  @Test
  void what_is_withdrawn_or_not_recorded_yet_is_not_changed() {
    var unrecorded = Samples.aRegistrationId();
    assertThat(patchOf(unrecorded, keys.of(unrecorded), HOTEL).statusCode()).isEqualTo(409);

    var _ =
        caller.send(
            "POST", "/api/registrations/" + id + "/withdrawal", "X-Status-Key", keys.of(id));
    var answer = patch(HOTEL, version());

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Caller.json(answer).get("title").asString()).isEqualTo("already withdrawn");
  }

  @Test
  void after_its_freeze_a_class_is_changed_at_the_desk_alone() throws IOException {
    var clock = new SteppingClock(Instant.parse("2022-10-10T18:59:59Z"));
    var desk = deskOfAConferenceThatFreezes(clock);

    assertThat(amend(desk, PASSPORT).effect()).isEqualTo(Effect.RE_VETTED);
    clock.advance(Duration.ofSeconds(1)); // midnight in Dushanbe

    assertThatThrownBy(() -> amend(desk, "{\"person\":{\"givenNames\":\"Zarina\"}}"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.why()).isEqualTo(Refusal.AMENDMENTS_CLOSED);
              assertThat(Refusal.AMENDMENTS_CLOSED.advice().orElseThrow()).contains("desk");
            });
    assertThat(amend(desk, HOTEL).effect()).isEqualTo(Effect.NONE);
  }

  private AmendmentDesk.Answer.Taken amend(AmendmentDesk desk, String patch) {
    var json = (ObjectNode) ContractJson.MAPPER.readTree(patch);
    return (AmendmentDesk.Answer.Taken)
        desk.amend(desk.present(id), json, AsRead.ifMatch(version()));
  }

  private AmendmentDesk deskOfAConferenceThatFreezes(Clock clock) throws IOException {
    var folder = Files.createTempDirectory("freezing");
    var text = Files.readString(conferences.resolve("dushanbe-2022.yml"));
    Files.writeString(
        folder.resolve("dushanbe-2022.yml"), text + "\namendableUntil: { IDENTITY: 2022-10-10 }\n");
    return new AmendmentDesk(
        ledger,
        new AmendmentDesk.Means(registrations, papers, Conferences.read(folder), check),
        clock);
  }

  private org.darvoza.registration.register.Registration stored() {
    return registrations.find(id).orElseThrow();
  }

  private String version() {
    return "\"" + stored().version() + "\"";
  }

  private tools.jackson.databind.JsonNode published() {
    try (var topic = TopicProbe.on("registration.events")) {
      var record =
          topic
              .await(
                  1,
                  it ->
                      id.value().equals(it.key())
                          && TopicProbe.header(it, "ce_type").equals("RegistrationAmended"))
              .getFirst();
      return ContractJson.MAPPER.readTree(record.value());
    }
  }

  private HttpResponse<String> status() {
    return caller.get("/api/registrations/" + id, "X-Status-Key", keys.of(id));
  }

  private HttpResponse<String> patch(String body, String ifMatch) {
    return send("application/merge-patch+json", body, "If-Match", ifMatch);
  }

  private HttpResponse<String> patchOf(RegistrationId whose, String key, String body) {
    return caller.patch(
        "/api/registrations/" + whose,
        "application/merge-patch+json",
        body,
        "X-Status-Key",
        key,
        "If-Match",
        "\"1\"");
  }

  private HttpResponse<String> send(String type, String body, String... headers) {
    var all = Stream.concat(Stream.of(headers), Stream.of("X-Status-Key", keys.of(id)));
    return caller.patch("/api/registrations/" + id, type, body, all.toArray(String[]::new));
  }
}
