package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.darvoza.notification.mail.RefusingMailServer.At;
import org.darvoza.notification.smtp.MailSettings.StartTls;
import org.darvoza.notification.smtp.Relay;
import org.darvoza.notification.smtp.Relay.Login;
import org.darvoza.notification.smtp.Result;
import org.darvoza.notification.smtp.TrustedServers;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way to a relay that speaks TLS, with real certificates.
class SecureLineIT {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Login LOGIN = new Login("darvoza", "s3cret");
  private static final Certified CERTIFIED = Certified.localhost();

  @TempDir Path folder;

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-09-01T08:00:00Z"));
  private final ListedTray tray = new ListedTray(clock);
  private final RefusingMailServer server = new RefusingMailServer();
  private final List<MailRoom> rooms = new ArrayList<>();
  private final MongoDatabase database =
      MongoClients.create(Stack.running().mongodb("secureline"))
          .getDatabase("secureline" + COUNT.incrementAndGet());

  @BeforeEach
  void prepare() {
    database.createCollection("dispatches");
    tray.put("letter");
  }

  @AfterEach
  void close() throws IOException {
    rooms.forEach(MailRoom::stop);
    server.close();
  }

  @Test
  void letters_and_password_go_over_tls_only() {
    server.certify(CERTIFIED.context());
    server.offer("AUTH PLAIN");

    open(StartTls.REQUIRED, true);

    await().until(() -> server.taken().size() == 1);
    assertThat(server.logins()).containsExactly("darvoza darvoza s3cret over TLS");
  }

  @Test
  void a_slow_final_dot_over_tls_is_waited_for_too() {
    server.certify(CERTIFIED.context());
    server.offer("AUTH PLAIN");
    server.once(At.DOT, new RefusingMailServer.How.Slow(Duration.ofSeconds(3)));

    open(StartTls.REQUIRED, true);

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  void a_server_without_tls_gets_neither_letter_nor_password() {
    server.offer("AUTH PLAIN");

    open(StartTls.REQUIRED, true);

    nothingIsTold();
  }

  @Test
  void a_server_whose_certificate_nobody_vouches_for_gets_nothing_either() {
    server.certify(CERTIFIED.context());
    server.offer("AUTH PLAIN");

    open(StartTls.REQUIRED, false);

    nothingIsTold();
  }

  @Test
  void a_server_that_refuses_tls_at_the_last_moment_is_asked_again() {
    server.certify(CERTIFIED.context());
    server.offer("AUTH PLAIN");
    server.once(At.STARTTLS, "454 not available");

    open(StartTls.REQUIRED, true);

    await().until(() -> server.taken().size() == 1);
    assertThat(tray.results()).hasSize(1);
  }

  @Test
  void a_refused_password_blames_no_letter() {
    server.certify(CERTIFIED.context());
    server.offer("AUTH PLAIN");
    server.once(At.AUTH, "535 5.7.8 no");

    open(StartTls.REQUIRED, true);

    await().until(() -> server.taken().size() == 1);
    assertThat(tray.results()).hasSize(1).allMatch(Result.Accepted.class::isInstance);
  }

  private void nothingIsTold() {
    await().until(() -> server.connections() > 1);
    assertThat(server.commands()).isEmpty();
    assertThat(server.logins()).isEmpty();
    assertThat(tray.results()).isEmpty();
  }

  private void open(StartTls startTls, boolean trusting) {
    var settings = Rooms.settings("localhost", server.port(), startTls, 1, 0);
    var trusted = trusting ? TrustedServers.of(CERTIFIED.authority()) : null;
    rooms.add(
        Rooms.open("one", new Relay(settings, LOGIN, trusted), database, folder, tray, clock));
  }
}
