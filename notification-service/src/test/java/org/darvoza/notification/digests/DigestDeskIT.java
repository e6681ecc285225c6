package org.darvoza.notification.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import jakarta.mail.internet.MimeMultipart;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnDelegation;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.reminders.Reminding;
import org.darvoza.notification.standing.Standings;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnHouse
class DigestDeskIT {

  private static final RegistrationId READER = LetterId.ofContact("dushanbe-2022", OnDelegation.ID);

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired DigestDesk.Numbers numbers;
  @Autowired Standings standings;
  @Autowired Reminding reminding;

  /// Six in the morning in Dushanbe.
  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-09-05T01:00:00Z"));

  @Test
  void a_delegations_contact_is_written_to_once_a_day_when_something_has_changed()
      throws Exception {
    var accredited = registered();
    var _ = registered();
    post.send(post.granted(accredited));
    await().until(() -> !standings.of(accredited).undecided());

    lookedBySeveral();
    assertThat(letters.person(READER)).as("before seven").isEmpty();

    clock.advance(Duration.ofHours(1));
    lookedBySeveral();
    var _ = letters.awaitSent(READER, 1);
    assertThat(text(0))
        .contains(
            "Regional Organisation", "Всего регистраций: 2", "Пока не представлено: Фотография: 1")
        .doesNotContain("Karimova", "/registrations/");

    clock.advance(Duration.ofDays(1));
    lookedBySeveral();
    assertThat(letters.person(READER)).as("nothing has changed").hasSize(1);

    var late = registered();
    post.send(post.withdrawn(late));
    await().until(() -> !standings.of(late).undecided());
    lookedBySeveral();
    clock.advance(Duration.ofDays(1));
    lookedBySeveral();
    var _ = letters.awaitSent(READER, 2);
    assertThat(text(1)).contains("Всего регистраций: 3");
    assertThat(OnMailServer.mailsFor(OnDelegation.CONTACT)).hasSize(2);
  }

  /// As if four instances of the service looked at once, each anew after a restart.
  private void lookedBySeveral() throws Exception {
    try (var instances = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> instance = () -> new DigestDesk(numbers, reminding, clock).write();
      for (var round : instances.invokeAll(Collections.nCopies(4, instance))) {
        assertThat(round.get()).isFalse();
      }
    }
  }

  private RegistrationId registered() {
    var id = Samples.aRegistrationId();
    var address = "of-regio-" + id + "@example.org";
    post.send(post.received(id, Post.addressee(address, Language.ENGLISH, OnDelegation.ID)));
    var _ = letters.awaitSent(id, 1);
    return id;
  }

  private static String text(int number) throws Exception {
    var message = OnMailServer.mailsFor(OnDelegation.CONTACT).get(number);
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }
}
