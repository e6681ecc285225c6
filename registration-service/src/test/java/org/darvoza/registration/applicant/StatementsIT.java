package org.darvoza.registration.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Drawn;
import org.darvoza.registration.pictures.Filed;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What applicants write: answers and appeals, by the API and by the forms.
@OnRegistrationService
class StatementsIT {

  private static final Instant PAST = Instant.parse("2022-09-03T06:00:00Z");
  private static final Instant FUTURE = Instant.parse("2099-09-03T06:00:00Z");
  private static final String ANSWER =
      """
      {"answers": [{"item": "FORMER_NAMES", "text": "Formerly Answermark"}]}""";
  private static final String GROUNDS =
      """
      {"grounds": "Groundsmark was not heard"}""";

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;

  @Test
  void what_is_asked_is_told_and_answered_once() {
    var id = asked(FUTURE);
    assertThat(state(id))
        .contains(
            "\"missing\":[\"ADDRESS_CONFIRMATION\",\"photo\",\"passport\",\"PHOTO\",\"FORMER_NAMES\"]",
            "\"missingBy\":\"2099-09-03T06:00:00Z\"");

    assertThat(post(id, "information", ANSWER).statusCode()).isEqualTo(202);

    assertThat(state(id))
        .contains("\"IN_REVIEW\"", "\"missing\":[\"ADDRESS_CONFIRMATION\",\"photo\",\"passport\"]");
    var envelope = published(id, "InformationProvided");
    var event = (InformationProvided) envelope.event();
    assertThat(officers().open(event.answers(), Answers.class, envelope).answers())
        .containsExactly(new Answers.Answer(InformationItem.FORMER_NAMES, "Formerly Answermark"));
    var again = post(id, "information", ANSWER);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("nothing was asked").doesNotContain("Answermark");
    neighbours.decides(3, new InformationRequestEnded(id, PAST));
  }

  @Test
  void after_the_deadline_the_answer_is_refused_with_what_to_do() {
    var id = asked(PAST);

    var answer = post(id, "information", ANSWER);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("deadline passed", "write to the Secretariat");
    assertThat(page(id)).contains("The time to answer has passed").doesNotContain("<textarea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"answers": []}                                           | 422
          {}                                                        | 422
          {"answers": [{"item": "FORMER_NAMES", "text": " "}]}      | 422
          {"answers": [{"item": "FORMER_NAMES"}]}                   | 422
          {"answers": [{"item": "PRESS_CARD", "text": "none"}]}     | 422
          {"answers": [{"item": "SHOE_SIZE", "text": "43"}]}        | 400
          {"answers": [{"item": "PHOTO", "text": "a", "more": 1}]}  | 400
          """)
  void an_answer_of_the_wrong_form_is_refused(String body, int status) {
    assertThat(post(asked(FUTURE), "information", body).statusCode()).isEqualTo(status);
  }

  @Test
  void too_much_text_is_refused() {
    var id = asked(FUTURE);
    var body = "{\"answers\": [{\"item\": \"PHOTO\", \"text\": \"%s\"}]}";

    assertThat(post(id, "information", body.formatted("x".repeat(2001))).statusCode())
        .isEqualTo(422);
    assertThat(post(id, "information", body.formatted("x".repeat(2000))).statusCode())
        .isEqualTo(202);
  }

  @Test
  void the_form_asks_each_item_in_words_and_takes_the_answers() {
    var id = asked(FUTURE);
    assertThat(page(id))
        .contains("A recent photograph", "Former and other names", "name=\"answers.PHOTO\"")
        .contains("<a href=\"#document-photo\">Upload here: Photograph")
        .doesNotContain("The document has been uploaded");

    var photo = Filed.jpeg(Drawn.portrait(600, 780));
    var cookie = "registration=" + keys.cookieOf(id);
    var upload = "/registrations/" + id + "/documents/photo";
    assertThat(caller.postFile(upload, "photo", photo, "Cookie", cookie).statusCode())
        .isEqualTo(303);
    assertThat(page(id)).containsOnlyOnce(">The document has been uploaded to this page.<");

    var empty = form(id, "information", "answers.PHOTO=+");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Please answer at least one point");
    var sent = form(id, "information", "answers.PHOTO=sent+by+post");

    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(page(id)).contains("Your registration is under review", "information received");
  }

  @Test
  void an_appeal_is_lodged_once_and_decided() {
    var id = refused(Instant.now());
    assertThat(state(id)).contains("appealableUntil");

    assertThat(post(id, "appeal", GROUNDS).statusCode()).isEqualTo(202);

    assertThat(state(id)).contains("\"APPEAL\"").doesNotContain("appealableUntil");
    var envelope = published(id, "AppealLodged");
    var grounds =
        officers().open(((AppealLodged) envelope.event()).grounds(), Grounds.class, envelope);
    assertThat(grounds.text()).isEqualTo("Groundsmark was not heard");
    assertThat(post(id, "appeal", GROUNDS).body()).contains("already appealed");
    neighbours.decides(3, new AppealDecided(id, false, Instant.now()));
    until(id, "REFUSED_FINAL");
    assertThat(post(id, "appeal", GROUNDS).statusCode()).isEqualTo(409);
    assertThat(page(id)).contains("The decision has been confirmed").doesNotContain("/appeal");
  }

  @Test
  void an_appeal_is_lodged_by_the_form() {
    var id = refused(Instant.now());
    assertThat(page(id)).contains("Review of the decision", "name=\"grounds\"");

    assertThat(form(id, "appeal", "grounds=").statusCode()).isEqualTo(422);
    assertThat(form(id, "appeal", "grounds=I+object").statusCode()).isEqualTo(303);

    assertThat(page(id)).contains("Your request for a review has been received");
  }

  @Test
  void an_appeal_comes_too_late_after_the_conferences_time_for_it() {
    var id = refused(Instant.now().minus(Duration.ofHours(73)));

    var answer = post(id, "appeal", GROUNDS);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("appeal time over", "write to the Secretariat");
    assertThat(page(id)).doesNotContain("Review of the decision");
  }

  @Test
  void without_a_decision_there_is_nothing_to_appeal_and_without_the_key_nothing_at_all() {
    var id = asked(FUTURE);

    assertThat(post(id, "appeal", GROUNDS).statusCode()).isEqualTo(409);
    for (var act : List.of("information", "appeal")) {
      var body = act.equals("appeal") ? GROUNDS : ANSWER;
      assertThat(caller.postJson(api(id) + "/" + act, body).statusCode()).isEqualTo(404);
      assertThat(caller.post("/registrations/" + id + "/" + act, "").statusCode()).isEqualTo(404);
    }
  }

  private RegistrationId asked(Instant deadline) {
    var id = recorded();
    var items = List.of(InformationItem.PHOTO, InformationItem.FORMER_NAMES);
    neighbours.decides(
        1, new CaseOpened(id, PAST), new InformationRequested(id, items, deadline, PAST));
    until(id, "INFO_REQUESTED");
    return id;
  }

  private RegistrationId refused(Instant at) {
    var id = recorded();
    neighbours.decides(1, new CaseOpened(id, at), new AccreditationRefused(id, at));
    until(id, "REFUSED");
    return id;
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    until(id, "SUBMITTED");
    return id;
  }

  private void until(RegistrationId id, String status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> state(id).contains("\"status\":\"" + status + "\""));
  }

  private String state(RegistrationId id) {
    return caller.get(api(id), "X-Status-Key", keys.of(id)).body();
  }

  private HttpResponse<String> post(RegistrationId id, String act, String body) {
    return caller.postJson(api(id) + "/" + act, body, "X-Status-Key", keys.of(id));
  }

  private HttpResponse<String> form(RegistrationId id, String act, String fields) {
    return caller.post(
        "/registrations/" + id + "/" + act, fields, "Cookie", "registration=" + keys.cookieOf(id));
  }

  private String page(RegistrationId id) {
    var cookie = "registration=" + keys.cookieOf(id);
    return caller.get("/registrations/" + id, "Cookie", cookie).body();
  }

  private static String api(RegistrationId id) {
    return "/api/registrations/" + id;
  }

  private static Envelope<?> published(RegistrationId id, String type) {
    try (var probe = TopicProbe.on("registration.events")) {
      Predicate<ConsumerRecord<String, byte[]>> ours =
          record ->
              id.value().equals(record.key()) && TopicProbe.header(record, "ce_type").equals(type);
      var record = probe.await(1, ours).getFirst();
      var headers = new HashMap<String, String>();
      record
          .headers()
          .forEach(
              header ->
                  headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
      return Envelope.parse(headers, record.value());
    }
  }

  private static Seals officers() {
    return Seals.from(new Secrets(Stack.running().secrets("accreditation-service")));
  }
}
