package org.darvoza.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnHouse
class RegistrationListenerIT {

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired MeterRegistry meters;

  @Test
  void once_a_registration_is_answered_by_one_letter_in_its_language() throws Exception {
    var id = Samples.aRegistrationId();
    var address = "once-" + id + "@example.org";

    post.send(post.received(id, Post.addressee(address, Language.RUSSIAN)));

    var letter = letters.awaitSent(id, 1).getFirst();
    assertThat(OnMailServer.mailsFor(address)).hasSize(1);
    var mail = OnMailServer.mailsFor(address).getFirst();
    assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@conference.example>");
    assertThat(mail.getSubject()).startsWith("Регистрация принята");
  }

  @Test
  void twice_it_is_still_one_letter() {
    var id = Samples.aRegistrationId();
    var received =
        post.received(id, Post.addressee("twice-" + id + "@example.org", Language.TAJIK));

    post.send(received);
    post.send(received);
    post.send(post.withdrawn(id));

    assertThat(letters.awaitSent(id, 2))
        .extracting(letter -> letter.notice().kind())
        .containsExactlyInAnyOrder(
            LetterKind.REGISTRATION_RECEIVED, LetterKind.WITHDRAWAL_CONFIRMED);
    assertThat(OnMailServer.mailsFor("twice-" + id + "@example.org")).hasSize(2);
  }

  @Test
  void out_of_order_the_withdrawal_waits_for_the_registration() {
    var id = Samples.aRegistrationId();
    var address = "early-" + id + "@example.org";

    post.send(post.withdrawn(id));
    post.send(post.received(id, Post.addressee(address, Language.ENGLISH)));

    var _ = letters.awaitSent(id, 2);
    assertThat(OnMailServer.mailsFor(address)).hasSize(2);
  }

  @Test
  void an_unreadable_record_is_parked_and_the_next_is_served() {
    var id = Samples.aRegistrationId();
    var parked = meters.counter("darvoza.inbox.parked");
    double before = parked.count();

    post.sendGarbage("registration.events", id.value());
    post.send(post.received(id, Post.addressee("next-" + id + "@example.org", Language.ENGLISH)));

    var _ = letters.awaitSent(id, 1);
    await().until(() -> parked.count() == before + 1);
  }

  @Test
  void an_address_that_is_none_fails_at_once_and_says_so() {
    var id = Samples.aRegistrationId();

    post.send(post.received(id, Post.addressee("nobody", Language.ENGLISH)));

    await().until(() -> !letters.person(id).isEmpty());
    assertThat(letters.person(id).getFirst().stage().toString()).contains("ADDRESS_UNUSABLE");
  }
}
