package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

/// Whoever lost the letter of receipt gets another with the link, to the address on record and
/// nowhere else.
@InTheHouse
class LostLinkJourney {

  private static final String PATH = "/api/registrations/lost-link";

  @Test
  void the_link_comes_by_letter_and_opens_the_page() {
    try (var client = new Client()) {
      var accepted = Applicants.registerPatiently(client);
      soon().until(() -> !accepted.status(client).equals("BEING_RECORDED"));

      var asked =
          client.post(PATH, Map.of("reference", accepted.reference(), "email", accepted.email()));

      assertThat(asked.status()).isEqualTo(202);
      var letter = soon().until(() -> linkLetters(accepted), found -> found.size() == 1).getFirst();
      assertThat(letter.to()).isEqualTo(accepted.email());
      assertThat(letter.subject()).contains(accepted.reference());
      assertThat(Inside.textOf(letter)).contains(accepted.statusKey());
      assertThat(client.get(URI.create(accepted.statusUrl()).getPath()).status()).isEqualTo(200);
    }
  }

  @Test
  void asked_for_with_another_address_it_goes_nowhere() {
    try (var client = new Client()) {
      var victim = Applicants.registerPatiently(client);
      var last = Applicants.registerPatiently(client);
      soon().until(() -> !victim.status(client).equals("BEING_RECORDED"));
      soon().until(() -> !last.status(client).equals("BEING_RECORDED"));

      for (var email : List.of("thief@example.org", last.email())) {
        var answer = client.post(PATH, Map.of("reference", victim.reference(), "email", email));
        assertThat(answer.status()).isEqualTo(202);
      }
      // Wishes are seen to in their order: when the last has its letter, the others had their turn.
      var _ = client.post(PATH, Map.of("reference", last.reference(), "email", last.email()));
      soon().until(() -> linkLetters(last).size() == 1);

      assertThat(linkLetters(victim)).isEmpty();
      assertThat(Inside.mails()).extracting(Inside.Mail::to).doesNotContain("thief@example.org");
    }
  }

  private static List<Inside.Mail> linkLetters(Accepted of) {
    return Inside.mails().stream()
        .filter(mail -> mail.letter().equals("STATUS_LINK"))
        .filter(mail -> mail.reference().equals(of.reference()))
        .toList();
  }
}
