package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

@InTheHouse
class SameKeyJourney {

  @Test
  void the_same_key_ten_times_at_once_is_one_registration() throws Exception {
    var submission = Applicants.somebody();
    var key = UUID.randomUUID().toString();
    var answers = new HashSet<Accepted>();
    try (var client = new Client();
        var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Accepted> sending = () -> Applicants.register(client, submission, key);
      for (var act : senders.invokeAll(Collections.nCopies(10, sending))) {
        answers.add(act.get());
      }
    }

    assertThat(answers).hasSize(1);
    var id = answers.iterator().next().id();
    try (var inside = new Inside();
        var client = new Client()) {
      soon().until(() -> inside.count("accreditation", "vetting_cases", List.of(id)) == 1);
      soon().until(() -> answers.iterator().next().status(client).equals("IN_REVIEW"));
      soon().until(() -> inside.lettersOf(List.of(id)) >= 1);
      assertThat(inside.lettersOf(List.of(id))).isEqualTo(1);
    }
  }

  @Test
  void the_same_paper_under_another_key_is_flagged_to_the_officer_and_to_nobody_else() {
    var submission = Applicants.somebody();
    try (var client = new Client();
        var officer = Client.signedIn("senior2")) {
      var first = Applicants.register(client, submission, UUID.randomUUID().toString());
      awaitStatus(client, first, "IN_REVIEW");
      var second = Applicants.register(client, submission, UUID.randomUUID().toString());
      awaitStatus(client, second, "IN_REVIEW");

      assertThat(second.id()).isNotEqualTo(first.id());
      soon()
          .untilAsserted(
              () -> {
                var asSeen = officer.get("/api/vetting/cases/" + second.id());
                assertThat(asSeen.status()).isEqualTo(200);
                assertThat(asSeen.json().get("hits").size()).isPositive();
                assertThat(asSeen.body()).contains(first.reference());
              });
      var asPublic =
          client.get("/api/registrations/" + second.id(), "X-Status-Key", second.statusKey());
      assertThat(asPublic.body())
          .doesNotContainIgnoringCase("duplicate")
          .doesNotContain(first.reference());
    }
  }

  private static void awaitStatus(Client client, Accepted accepted, String status) {
    soon().until(() -> accepted.status(client).equals(status));
  }
}
