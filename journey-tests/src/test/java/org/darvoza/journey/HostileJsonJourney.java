package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.testkit.Corpora;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The JSON Parsing Test Suite through the gateway to the services. Nothing in it is what a call
/// wants, so every answer is one of the 400s; what the gateway answers itself, its own tests try.
@InTheHouse
class HostileJsonJourney {

  private static final String NOBODY = "00000000000000000000000000000000";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          -,          POST,  /api/registrations/lost-link
          -,          POST,  /api/registrations/{nobody}/address-confirmation
          -,          POST,  /api/registrations/{nobody}/information
          -,          PATCH, /api/registrations/{nobody}
          officer1,   POST,  /api/vetting/cases/{nobody}/hold
          officer1,   POST,  /api/vetting/cases/{nobody}/proposal
          officer1,   POST,  /api/screening/searches
          senior1,    POST,  /api/vetting/cases/bulk-clearance
          registrar,  POST,  /api/invitations
          """)
  void no_text_is_an_error_of_ours(String user, String method, String path) {
    try (var client = user.equals("-") ? new Client() : Client.signedIn(user)) {
      for (var text : Corpora.jsonTexts()) {
        var answer =
            client.sendBytes(
                method,
                path.replace("{nobody}", NOBODY),
                text.bytes(),
                "Content-Type",
                "application/json");

        assertThat(answer.status()).as("%s %s %s", method, path, text).isBetween(400, 499);
      }
    }
  }
}
