package org.darvoza.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letters;
import org.darvoza.testkit.OnStack;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = {OnStack.class, OnMailServer.class})
class RegistrationListenerIT {

  @Autowired Post post;
  @Autowired Letters letters;

  @Test
  void a_registration_is_answered_by_one_letter() {
    var id = Samples.aRegistrationId();
    var address = "once-" + id + "@example.org";

    post.send(post.received(id, Post.addressee(address, Language.RUSSIAN)));

    await().until(() -> sent(id.value()) == 1);
    assertThat(OnMailServer.mailsFor(address)).hasSize(1);
  }

  private long sent(String registration) {
    return of(registration).stream()
        .filter(letter -> letter.stage() instanceof Letter.Stage.Sent)
        .count();
  }

  private List<Letter> of(String registration) {
    return letters.list(
        new Letters.Wanted(
            Optional.of(registration), Optional.empty(), Optional.empty(), Optional.empty(), 10));
  }
}
