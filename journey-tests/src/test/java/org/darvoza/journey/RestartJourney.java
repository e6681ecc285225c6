package org.darvoza.journey;

import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.junit.jupiter.api.Test;

@InTheHouse
class RestartJourney {

  @Test
  void started_again_on_the_same_data_everything_is_still_there() throws Exception {
    try (var client = new Client()) {
      var delegate = Applicants.register(client);
      soon().until(() -> delegate.status(client).equals("IN_REVIEW"));

      House.running().restart();

      soon().ignoreExceptions().until(() -> delegate.status(client).equals("IN_REVIEW"));
      try (var officer = Client.signedIn("officer1")) {
        var asked = "/api/vetting/cases?q=" + delegate.reference();
        soon().until(() -> officer.get(asked).body().contains(delegate.id()));
      }
    }
  }
}
