package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Topic;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.testkit.ConferenceFiles;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class IntakeIT {

  private static final String PATH = "/api/registrations";

  private final Browser client;

  IntakeIT(@LocalServerPort int port) {
    this.client = new Browser(port);
  }

  private static String aBody() {
    return ContractJson.MAPPER.writeValueAsString(Samples.aSubmission());
  }

  @Test
  void a_valid_submission_is_accepted_with_its_reference_and_status_link() {
    var answer = client.postJson(PATH, aBody());

    assertThat(answer.statusCode()).isEqualTo(202);
    var body = Browser.json(answer);
    var id = body.get("id").asString();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "/" + id);
    assertThat(body.get("reference").asString()).matches("DSH-\\w{5}-\\w{5}-\\w");
    assertThat(body.get("statusUrl").asString())
        .endsWith("/registrations/" + id + "?key=" + body.get("statusKey").asString());
  }

  @Test
  void the_same_key_ten_times_at_once_is_one_registration() throws Exception {
    var key = UUID.randomUUID().toString();
    var body = aBody();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<HttpResponse<String>> once =
          () -> client.postJson(PATH, body, "Idempotency-Key", key);
      var answers = threads.invokeAll(Collections.nCopies(10, once));

      var ids = new HashSet<String>();
      for (var answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(202);
        ids.add(answer.get().body());
      }
      assertThat(ids).hasSize(1);
    }
  }

  @Test
  void the_record_on_kafka_is_a_cloud_event_that_shows_nothing_personal() {
    var number = Samples.aDocumentNumber();
    var body =
        ContractJson.MAPPER.writeValueAsString(
            Samples.aSubmission(Samples.dilnoza(), Samples.aDocument(number), Samples.aContact()));
    var answer = Browser.json(client.postJson(PATH, body));

    var record = theRecordOf(answer.get("id").asString());
    assertThat(header(record, "ce_type")).isEqualTo("RegistrationSubmitted");
    assertThat(header(record, "ce_id")).isEqualTo(record.key() + ":1");
    assertThat(header(record, "ce_source")).isEqualTo("/gateway");
    assertThat(new String(record.value(), StandardCharsets.UTF_8))
        .contains(answer.get("reference").asString())
        .doesNotContain(
            "Karimova", "Каримова", "1981-03-14", number, "example.org", "998901234567");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {                                   | malformed
          400 | []                                  | no object
          400 | {"conference":"x","extra":1}        | unknown property
          400 | {"category":"NOBODY"}               | no such category
          422 | {}                                  | everything missing
          """)
  void what_is_malformed_or_invalid_is_told(int status, String body, String why) {
    var answer = client.postJson(PATH, body);

    assertThat(answer.statusCode()).as(why).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void after_the_last_day_it_is_said_since_when_and_whom_to_write_to() {
    var answer =
        client.postJson(PATH, aBody().replaceFirst("dushanbe-2022", ConferenceFiles.CLOSED));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Browser.json(answer).get("type").asString())
        .isEqualTo("/problems/registration-closed");
    assertThat(answer.body()).contains("2022-04-30", "accreditation@conference.example");
  }

  @Test
  void an_unknown_property_is_named() {
    var answer = client.postJson(PATH, aBody().replaceFirst("\\{", "{\"surprise\":1,"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/surprise");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          dushanbe-2022, nowhere-1999, /conference
          DELEGATE,      MEDIA,        /category
          "UZB",         "Atlantis",   /delegation/code
          """)
  void a_fault_is_named_by_its_pointer(String right, String wrong, String pointer) {
    var answer = client.postJson(PATH, aBody().replaceFirst(right, wrong));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"" + pointer + "\"").doesNotContain(wrong);
  }

  @Test
  void what_the_conference_makes_mandatory_is_missed_at_its_pointer() {
    var answer = client.postJson(PATH, aBody().replaceFirst("\"issuedOn\":\"[^\"]*\",", ""));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Browser.json(answer).get("errors"))
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.get("pointer").asString()).isEqualTo("/travelDocument/issuedOn"));
  }

  @Test
  void more_than_64_kilobytes_are_refused_whether_announced_or_not() {
    var large = "{\"conference\":\"" + "x".repeat(70_000) + "\"}";
    var bytes = large.getBytes(StandardCharsets.UTF_8);
    var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));

    assertThat(client.postJson(PATH, large).statusCode()).isEqualTo(413);
    assertThat(client.send("POST", PATH, chunked, "Content-Type", "application/json").statusCode())
        .isEqualTo(413);
  }

  @Test
  void another_media_type_is_refused() {
    var text = HttpRequest.BodyPublishers.ofString("hello");

    assertThat(client.send("POST", PATH, text, "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
  }

  @Test
  void an_idempotency_key_has_1_to_128_visible_characters() {
    assertThat(client.postJson(PATH, aBody(), "Idempotency-Key", "a b").statusCode())
        .isEqualTo(400);
    assertThat(client.postJson(PATH, aBody(), "Idempotency-Key", "k".repeat(129)).statusCode())
        .isEqualTo(400);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static ConsumerRecord<String, byte[]> theRecordOf(String id) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", Stack.running().bootstrapServers(),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topic.SUBMISSIONS.topicName()));
      var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (System.nanoTime() < until) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (record.key().equals(id)) {
            return record;
          }
        }
      }
    }
    throw new AssertionError("There is no record of it on Kafka");
  }
}
