package org.darvoza.registration.lostlink;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.RegistrationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkBookTest {

  private static final RegistrationId ID = new RegistrationId("0".repeat(32));
  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");

  @Test
  void the_first_wish_is_granted() {
    assertThat(LinkBook.ask(Optional.empty(), ID, AT))
        .isEqualTo(
            new Changed<>(new LinkBook("link-" + ID, 1, AT), new StatusLinkRequested(ID, AT)));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "299, false", "300, true", "86400, true"})
  void the_next_one_after_a_pause(long seconds, boolean granted) {
    var book = Optional.of(new LinkBook("link-" + ID, 3, AT));

    var outcome = LinkBook.ask(book, ID, AT.plusSeconds(seconds));

    assertThat(outcome)
        .isEqualTo(
            granted
                ? new Changed<>(
                    new LinkBook("link-" + ID, 4, AT.plusSeconds(seconds)),
                    new StatusLinkRequested(ID, AT.plusSeconds(seconds)))
                : new Refused<>(LinkBook.Refusal.SENT_LATELY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DSH-7K3M9-QXV2T-5       | a.b@example.org | DSH-7K3M9-QXV2T-5 | A.B@example.org  | true
          ' dsh-7k3m9-qxv2t-5 '   | A.b@Example.org | DSH-7K3M9-QXV2T-5 | a.b@example.org  | true
          dsh 7k3m9 – qxv2t — 5   | ' a@example.org' | DSH-7K3M9-QXV2T-5 | a@example.org   | true
          DSH-7K3M9-QXV2T-5       | b@example.org   | DSH-7K3M9-QXV2T-5 | a@example.org    | false
          """)
  void what_was_typed_is_read_kindly(
      String typed, String email, String reference, String address, boolean same) {
    var wish = new LinkWish(typed, email);

    assertThat(wish.tidyReference()).isEqualTo(reference);
    assertThat(wish.names(address)).isEqualTo(same);
  }
}
