package org.darvoza.onebox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class MailBoxTest {

  @Test
  void the_oldest_mail_makes_room() {
    var box = new MailBox(2);

    LongStream.rangeClosed(1, 3).mapToObj(MailBoxTest::mail).forEach(box::add);

    assertThat(box.newestFirst()).extracting(CaughtMail::id).containsExactly(3L, 2L);
    assertThat(box.find("1")).isEmpty();
  }

  private static CaughtMail mail(long id) {
    return new CaughtMail(id, Instant.EPOCH, "a@example.org", "", null, null, null, "", "", "");
  }
}
