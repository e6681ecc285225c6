package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

/// The link of the letter of receipt: whoever follows it and presses the button has confirmed the
/// address, and the officers see it.
@InTheHouse
class AddressJourney {

  private static final Pattern LINK =
      Pattern.compile("/registrations/([0-9a-f]{32})/confirm-address\\?token=([\\w-]+)");

  @Test
  void the_letter_confirms_the_address_it_went_to() {
    try (var client = new Client();
        var officer = Client.signedIn("senior1")) {
      var accepted = Applicants.register(client);
      var link = LINK.matcher(letterTo(accepted));
      assertThat(link.find()).isTrue();
      assertThat(link.group(1)).isEqualTo(accepted.id());

      assertThat(client.get(link.group()).body()).contains("name=\"token\"");
      assertThat(missing(client, accepted)).contains("ADDRESS_CONFIRMATION");
      var answer =
          client.post(
              "/api/registrations/" + accepted.id() + "/address-confirmation",
              Map.of("token", link.group(2)));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(missing(client, accepted)).doesNotContain("ADDRESS_CONFIRMATION");
      assertThat(client.get(link.group()).body()).doesNotContain("name=\"token\"");
      soon()
          .untilAsserted(
              () ->
                  assertThat(officer.get("/api/vetting/cases/" + accepted.id()).body())
                      .contains("ADDRESS_CONFIRMED"));
    }
  }

  private static String letterTo(Accepted accepted) {
    return soon()
        .until(
            () ->
                Inside.mails().stream()
                    .filter(mail -> mail.to().equals(accepted.email()))
                    .findFirst()
                    .map(Inside::textOf)
                    .orElse(""),
            text -> !text.isEmpty());
  }

  private static String missing(Client client, Accepted accepted) {
    return client
        .get("/api/registrations/" + accepted.id(), "X-Status-Key", accepted.statusKey())
        .json()
        .get("missing")
        .toString();
  }
}
