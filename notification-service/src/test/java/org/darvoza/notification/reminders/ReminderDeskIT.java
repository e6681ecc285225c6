package org.darvoza.notification.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.Post;
import org.darvoza.notification.requests.Requests;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnHouse
class ReminderDeskIT {

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired Requests requests;
  @Autowired ReminderDesk desk;
  @Autowired Clock clock;

  @Test
  void a_reminder_is_written_once_however_many_look_for_it() throws Exception {
    var id = asked(clock.instant().plus(Duration.ofDays(2)));

    try (var instances = Executors.newFixedThreadPool(4)) {
      for (var round :
          instances.invokeAll(Collections.nCopies(4, (Callable<Boolean>) desk::remind))) {
        var _ = round.get();
      }
    }

    var _ = letters.awaitSent(id, 3);
    assertThat(desk.remind()).isFalse();
    assertThat(letters.person(id))
        .extracting(letter -> letter.notice().kind())
        .containsExactlyInAnyOrder(
            LetterKind.REGISTRATION_RECEIVED,
            LetterKind.INFORMATION_NEEDED,
            LetterKind.INFORMATION_REMINDER);
  }

  @Test
  void after_the_deadline_nobody_is_reminded() {
    var id = asked(clock.instant().minus(Duration.ofHours(1)));

    var _ = desk.remind();

    assertThat(letters.awaitSent(id, 2)).hasSize(2);
    assertThat(requests.of(id).orElseThrow().remindAt()).isNull();
  }

  /// Asked long ago, so that a reminder is due now.
  private RegistrationId asked(Instant deadline) {
    var id = Samples.aRegistrationId();
    post.send(post.received(id, Post.addressee("asked-" + id + "@example.org", Language.ENGLISH)));
    var _ = letters.awaitSent(id, 1);
    post.send(
        post.fact(
            Party.ACCREDITATION,
            1,
            new InformationRequested(
                id,
                List.of(InformationItem.PHOTO),
                deadline.truncatedTo(ChronoUnit.MILLIS),
                deadline.minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.MILLIS))));
    await().until(() -> requests.of(id).isPresent());
    return id;
  }
}
