package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.junit.jupiter.api.Test;

@InTheHouse
class RestartJourney {

  @Test
  void started_again_on_the_same_data_everything_is_still_there() throws Exception {
    try (var client = new Client()) {
      var delegate = Applicants.register(client);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> delegate.status(client).equals("IN_REVIEW"));

      House.running().restart();

      assertThat(delegate.status(client)).isEqualTo("IN_REVIEW");
      try (var officer = Client.signedIn("officer1")) {
        var found = officer.get("/api/vetting/cases?q=" + delegate.reference());
        assertThat(found.body()).contains(delegate.id());
      }
    }
  }
}
