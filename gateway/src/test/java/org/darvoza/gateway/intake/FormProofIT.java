package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import com.mongodb.client.model.Filters;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.proof.LateProofs;
import org.darvoza.gateway.proof.Solver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// The form with a proof of work, good and bad.
@GatewayUnderTest
class FormProofIT {

  private final Browser browser;
  private final MongoDatabaseFactory mongo;

  @Autowired
  FormProofIT(@LocalServerPort int port, MongoDatabaseFactory mongo) {
    this.browser = new Browser(port);
    this.mongo = mongo;
  }

  @Test
  void a_proof_is_good_once() {
    var form = withProof(FilledForm.from(browser));

    var first = browser.postForm("/register", form);
    var second = browser.postForm("/register", form);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
    isRefused(second, form, "This form has been sent before");

    var third = browser.postForm("/register", withProof(form));
    assertThat(third.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
  }

  @Test
  void what_another_gateway_has_seen_used_is_used_here_too() {
    var form = withProof(FilledForm.from(browser));
    var json = new String(Base64.getDecoder().decode(form.get("proof")), StandardCharsets.UTF_8);
    var nonce = Pattern.compile("\"nonce\":\"([0-9a-f]{32})\"").matcher(json);
    assertThat(nonce.find()).isTrue();
    var proofs = mongo.getMongoDatabase().getCollection("proofs");
    var _ = proofs.insertOne(new org.bson.Document("_id", nonce.group(1)));

    isRefused(browser.postForm("/register", form), form, "This form has been sent before");
    assertThat(proofs.countDocuments(Filters.eq("_id", nonce.group(1)))).isEqualTo(1);
  }

  @Test
  void one_that_is_too_old_is_said_to_be() {
    var form = FilledForm.from(browser);
    form.put("proof", LateProofs.solved(key(form), Duration.ofMinutes(11)));

    isRefused(browser.postForm("/register", form), form, "more than ten minutes");
  }

  @Test
  void one_of_another_form_or_of_nobody_is_refused() {
    var form = withProof(FilledForm.from(browser));
    var other = FilledForm.from(browser);
    other.put("proof", Objects.requireNonNull(form.get("proof")));

    isRefused(browser.postForm("/register", other), other, "does not belong to this form");
    other.put("proof", "Zm9yZ2Vk");
    isRefused(browser.postForm("/register", other), other, "does not belong to this form");
  }

  @Test
  void mistakes_in_the_form_cost_no_proof() {
    var form = withProof(FilledForm.from(browser));
    var mistaken = new LinkedHashMap<>(form);
    mistaken.put("person.familyName", "");

    assertThat(browser.postForm("/register", mistaken).body())
        .contains("id=\"person.familyName-error\"");
    assertThat(browser.postForm("/register", form).statusCode()).isEqualTo(303);
  }

  @Test
  void the_page_asks_for_a_proof_in_every_language() {
    for (var language : List.of("en", "ru", "tg")) {
      assertThat(browser.get("/register", "Accept-Language", language).body())
          .contains("data-proof=\"", "name=\"proof\"", "/look/proof.js");
    }
    assertThat(browser.get("/look/proof-worker.js").statusCode()).isEqualTo(200);
  }

  private static void isRefused(HttpResponse<String> answer, Map<String, String> form, String why) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(why, "value=\"Ҷамила\"", key(form))
        .doesNotContain("id=\"summary\"", "??");
  }

  private Map<String, String> withProof(Map<String, String> form) {
    var puzzle = browser.get("/api/proof-of-work", "Idempotency-Key", key(form));
    var proven = new LinkedHashMap<>(form);
    proven.put("proof", Solver.solved(puzzle.body()));
    return proven;
  }

  private static String key(Map<String, String> form) {
    return Objects.requireNonNull(form.get("idempotencyKey"));
  }
}
