package org.darvoza.notification.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.Post;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.smtp.ReturnAddresses;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnHouse
class BounceDeskIT {

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired ReturnAddresses returns;
  @Autowired MongoTemplate mongo;
  @Autowired BounceRounds rounds;

  @Value("${darvoza.mail.bounces}")
  Path maildir;

  @Test
  void a_report_marks_the_letter_and_the_next_one_is_not_even_tried() throws Exception {
    var id = aRegistration("gone");
    var letter = letters.awaitSent(id, 1).getFirst();

    var _ =
        arrives(report(returns.of(letter.id()).address(), "failed", "5.1.1", "550 5.1.1 unknown"));

    await().until(() -> stage(id) instanceof Stage.Bounced);
    assertThat(letters.person(id).getFirst().needsAttention()).isTrue();
    assertThat(letters.person(id).getFirst().tries()).hasSize(2);
    assertThat(facts(letter.id())).contains(LetterBounced.class.getSimpleName());
    post.send(post.withdrawn(id));
    await()
        .until(
            () -> letters.person(id).stream().anyMatch(l -> l.stage() instanceof Stage.Suppressed));
  }

  @Test
  void a_delay_is_no_failure_and_a_full_mailbox_not_a_dead_address() throws Exception {
    var id = aRegistration("slow");
    var letter = letters.awaitSent(id, 1).getFirst();
    var address = returns.of(letter.id()).address();

    var _ = arrives(report(address, "delayed", "4.4.7", "421 later"));
    var _ = arrives(report(address, "failed", "5.2.2", "552 5.2.2 full"));

    await().until(() -> stage(id) instanceof Stage.Bounced);
    assertThat(letters.person(id).getFirst().tries()).hasSize(2);
    post.send(post.withdrawn(id));
    await().until(() -> letters.person(id).stream().anyMatch(l -> l.stage() instanceof Stage.Sent));
  }

  @Test
  void an_invented_report_and_a_stray_mail_change_nothing_and_are_kept_for_a_person()
      throws Exception {
    var id = aRegistration("invented");
    var letter = letters.awaitSent(id, 1).getFirst();
    var invented = "bounce+" + letter.id().substring(0, 32) + "-" + "0".repeat(12) + "@c.example";

    var forged = arrives(report(invented, "failed", "5.1.1", "550"));
    var stray = arrives("To: bounce@conference.example\r\nSubject: hello\r\n\r\nHello\r\n");

    for (var name : List.of(forged, stray)) {
      await().until(() -> Files.exists(maildir.resolve("cur").resolve(name + ":2,F")));
    }
    assertThat(stage(id)).isInstanceOf(Stage.Sent.class);
  }

  private Stage stage(RegistrationId id) {
    return letters.person(id).getFirst().stage();
  }

  private List<String> facts(String letter) {
    var found = new ArrayList<String>();
    mongo
        .getCollection("ledger")
        .find(com.mongodb.client.model.Filters.regex("_id", "^" + letter))
        .forEach(entry -> found.add(entry.getString("type")));
    return found;
  }

  private RegistrationId aRegistration(String name) {
    var id = Samples.aRegistrationId();
    post.send(
        post.received(id, Post.addressee(name + "-" + id + "@example.org", Language.ENGLISH)));
    return id;
  }

  /// As a mail server delivers: written elsewhere, then moved in.
  private String arrives(String mail) throws IOException {
    var name = Samples.aRegistrationId().value();
    var written = Files.createDirectories(maildir.resolve("tmp")).resolve(name);
    var _ = Files.writeString(written, mail);
    var _ = Files.move(written, Files.createDirectories(maildir.resolve("new")).resolve(name));
    rounds.wake();
    return name;
  }

  private static String report(String to, String action, String status, String diagnosis) {
    return """
    From: MAILER-DAEMON@mx.example.org
    To: <%s>
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="limit"

    --limit
    Content-Type: text/plain

    I am sorry to inform you.

    --limit
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org
    Arrival-Date: Thu, 1 Sep 2022 08:00:00 +0000

    Final-Recipient: rfc822; somebody@example.org
    Action: %s
    Status: %s
    Diagnostic-Code: smtp; %s

    --limit
    Content-Type: text/rfc822-headers

    Subject: Registration received

    --limit--
    """
        .formatted(to, action, status, diagnosis)
        .replace("\n", "\r\n");
  }
}
