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
import org.darvoza.notification.letters.Letter;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnHouse
class AccreditationListenerIT {

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired MeterRegistry meters;

  @Test
  void a_grant_is_announced_once_however_often_it_comes() {
    var id = Samples.aRegistrationId();
    var address = "granted-" + id + "@example.org";
    post.send(post.received(id, Post.addressee(address, Language.ENGLISH)));
    var _ = letters.awaitSent(id, 1);

    post.send(post.granted(id));
    post.send(post.granted(id));

    assertThat(letters.awaitSent(id, 2))
        .extracting(letter -> letter.notice().kind())
        .contains(LetterKind.ACCREDITATION_GRANTED);
    assertThat(OnMailServer.mailsFor(address)).hasSize(2);
  }

  @Test
  void a_grant_that_comes_before_the_address_waits_for_it() {
    var id = Samples.aRegistrationId();
    var address = "waiting-" + id + "@example.org";

    post.send(post.granted(id));
    await().until(() -> letters.person(id).size() == 1);
    assertThat(letters.person(id).getFirst().stage())
        .isInstanceOf(Letter.Stage.AwaitingAddress.class);
    post.send(post.received(id, Post.addressee(address, Language.TAJIK)));

    var _ = letters.awaitSent(id, 2);
    assertThat(OnMailServer.mailsFor(address)).hasSize(2);
  }

  @Test
  void an_unreadable_record_is_parked_and_the_next_is_served() {
    var id = Samples.aRegistrationId();
    var parked = meters.counter("darvoza.inbox.parked");
    double before = parked.count();

    post.sendGarbage("accreditation.events", id.value());
    post.send(post.granted(id));

    await().until(() -> letters.person(id).size() == 1 && parked.count() == before + 1);
  }
}
