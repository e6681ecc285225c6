package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.ContractJson;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.proof.Solver;
import org.darvoza.testkit.OnStack;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// A gateway that has nobody: no Kafka, no MongoDB, no service. It starts, and says what it cannot.
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "darvoza.limits=on",
      "darvoza.form.fill-time=0s",
      "darvoza.form.plain-fill-time=0s"
    })
@ContextConfiguration(initializers = {OnStack.class, OutageIT.Alone.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {

  static final class Alone
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "spring.kafka.bootstrap-servers=127.0.0.1:1",
              "spring.mongodb.uri=mongodb://127.0.0.1:1/?replicaSet=darvoza",
              "darvoza.services.registration=http://127.0.0.1:1",
              "darvoza.services.accreditation=http://127.0.0.1:1",
              "darvoza.services.notification=http://127.0.0.1:1")
          .applyTo(context);
    }
  }

  private static final String A_SESSION = "darvoza-session=" + "s".repeat(43);

  private final Browser browser;

  OutageIT(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @Test
  void without_kafka_a_registration_is_put_off_within_three_seconds() {
    var body = ContractJson.MAPPER.writeValueAsString(Samples.aSubmission());
    var start = System.nanoTime();

    var answer = browser.postJson("/api/registrations", body, "Cookie", A_SESSION);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void the_form_comes_back_with_everything_that_was_typed() {
    var form = FilledForm.from(browser);

    var answer = browser.postForm("/register", form, "Cookie", A_SESSION);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("Nothing you entered is lost", "value=\"Ҷамила\"", form.get("idempotencyKey"));
  }

  @Test
  void public_pages_need_nobody() {
    assertThat(browser.get("/", "Cookie", A_SESSION).statusCode()).isEqualTo(200);
    assertThat(browser.get("/register", "Cookie", A_SESSION).statusCode()).isEqualTo(200);
  }

  @Test
  void staff_are_told_of_the_outage() {
    var page = browser.get("/vetting", "Cookie", A_SESSION, "Accept", "text/html");
    var signIn = browser.postForm("/sign-in", Map.of("username", "head", "password", "guess"));
    var json = browser.postJson("/api/session", "{\"username\":\"head\",\"password\":\"guess\"}");

    for (var answer : List.of(page, signIn, json)) {
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void a_proof_of_work_needs_no_database_and_comes_back_with_what_was_put_off() {
    var body = ContractJson.MAPPER.writeValueAsString(Samples.aSubmission());
    var puzzle = browser.get("/api/proof-of-work", "Idempotency-Key", "outage-1");
    var proof = Solver.solved(puzzle.body());

    for (int i = 0; i < 2; i++) {
      var answer = submit(body, "outage-1", proof);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    }
    var other = submit(body, "outage-2", proof);
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Browser.json(other).get("title").asString()).isEqualTo("proof of work wrong");
  }

  private HttpResponse<String> submit(String body, String key, String proof) {
    return browser.postJson(
        "/api/registrations", body, "Idempotency-Key", key, "X-Proof-Of-Work", proof);
  }

  @Test
  void a_puzzle_is_for_a_key_that_could_be_one() {
    assertThat(browser.get("/api/proof-of-work").statusCode()).isEqualTo(400);
    assertThat(browser.get("/api/proof-of-work", "Idempotency-Key", "a b").statusCode())
        .isEqualTo(400);
  }

  @Test
  void zones_are_read_for_one_client_so_often_and_no_more() {
    slowedDownAfter(
        120, () -> browser.postJson("/api/travel-documents/mrz", "{\"lines\":[\"P<\"]}"));
  }

  @Test
  void lost_links_are_asked_for_so_often_and_no_more() {
    slowedDownAfter(10, () -> browser.postJson("/api/registrations/lost-link", "{}"));
    slowedDownAfter(0, () -> browser.postForm("/registrations/lost-link", Map.of()));
    slowedDownAfter(0, () -> browser.postForm("/registrations/%6cost-link", Map.of()));
  }

  /// A little later than that, since meanwhile some time comes back.
  private static void slowedDownAfter(int times, Supplier<HttpResponse<String>> act) {
    for (int i = 0; i < times; i++) {
      assertThat(act.get().statusCode()).isNotEqualTo(429);
    }
    var refused =
        Stream.generate(act)
            .limit(40)
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
  }

  /// After all that send a form.
  @Test
  @Order(Integer.MAX_VALUE - 1)
  void forms_are_looked_into_for_one_client_so_often_and_no_more() {
    slowedDownAfter(100, () -> browser.postForm("/register", Map.of("fill", "zone")));
    slowedDownAfter(
        0, () -> browser.postForm("/register", Map.of("person.familyName", "Karimova")));
  }

  /// Last, since nothing is taken from this client afterwards, but for work.
  @Test
  @Order(Integer.MAX_VALUE)
  void one_client_is_slowed_down_after_ten_submissions() {
    var body = ContractJson.MAPPER.writeValueAsString(Samples.aSubmission());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> once = () -> browser.postJson("/api/registrations", body).statusCode();
      var statuses =
          threads.invokeAll(Collections.nCopies(12, once)).stream().map(Future::resultNow).toList();
      assertThat(statuses).contains(429);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    var refused = browser.postJson("/api/registrations", body);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();

    var puzzle = browser.get("/api/proof-of-work", "Idempotency-Key", "outage-3");
    assertThat(submit(body, "outage-3", Solver.solved(puzzle.body())).statusCode()).isEqualTo(503);
  }
}
