package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.mail.OutTray.Result;
import org.darvoza.notification.mail.RefusingMailServer.At;
import org.darvoza.notification.mail.RefusingMailServer.How;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRoomIT {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir Path folder;

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-09-01T08:00:00Z"));
  private final ListedTray tray = new ListedTray(clock);
  private final RefusingMailServer server = new RefusingMailServer();
  private final List<MailRoom> rooms = new ArrayList<>();
  private MongoDatabase database = aDatabase();

  private static MongoDatabase aDatabase() {
    var client = MongoClients.create(Stack.running().mongodb("mailroom"));
    return client.getDatabase("mailroom" + COUNT.incrementAndGet());
  }

  @BeforeEach
  void prepare() {
    database.createCollection("dispatches");
  }

  @AfterEach
  void close() throws IOException {
    rooms.forEach(MailRoom::stop);
    server.close();
  }

  @Test
  void what_lies_in_the_tray_is_sent_once() {
    for (int i = 0; i < 50; i++) {
      tray.put("letter" + i);
    }

    open("one");
    open("two");

    await().until(() -> tray.results().size() == 50);
    assertThat(tray.results()).allMatch(Result.Accepted.class::isInstance);
    assertThat(server.taken()).hasSize(50).doesNotHaveDuplicates();
    await().until(() -> database.getCollection("dispatches").countDocuments() == 0);
  }

  @ParameterizedTest
  @EnumSource(names = {"MAIL", "RCPT", "DATA", "DOT"})
  void a_4xx_defers_the_letter(At at) {
    server.once(at, "451 4.3.0 later");
    tray.put("letter");

    open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst())
        .isInstanceOfSatisfying(
            Result.Deferred.class, deferred -> assertThat(deferred.answer().code()).isEqualTo(451));
    clock.advance(Duration.ofSeconds(61));
    await().until(() -> server.taken().size() == 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"MAIL", "RCPT", "DATA", "DOT"})
  void a_5xx_ends_the_letter_and_only_that_one(At at) {
    server.once(at, "550 5.1.1 no such person");
    tray.put("letter");

    open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst())
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> {
              assertThat(refused.answer().code()).isEqualTo(550);
              assertThat(refused.answer().text()).contains("no such person");
            });
    tray.put("other");
    await().until(() -> server.taken().size() == 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"GREETING", "MAIL", "RCPT", "DATA"})
  void a_connection_lost_before_the_dot_is_no_fault_of_the_letter(At at) {
    server.once(at, new How.Drop());
    tray.put("letter");

    open("one");

    await().until(() -> server.taken().size() == 1);
    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  void a_server_that_falls_silent_is_left_after_the_command_limit() {
    server.once(At.DATA, new How.Hang());
    tray.put("letter");

    open("one");

    await().until(() -> server.taken().size() == 1);
    assertThat(server.arrived()).hasSize(1);
  }

  @Test
  void a_connection_lost_after_the_dot_leaves_the_letter_in_doubt_and_it_is_repeated_as_it_was() {
    server.once(At.DOT, new How.Drop());
    tray.put("letter");

    open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results())
        .containsExactly(new Result.InDoubt("letter", clock.instant(), false));
    clock.advance(Duration.ofSeconds(61));
    await().until(() -> server.taken().size() == 1);
    assertThat(server.arrived()).hasSize(2);
    assertThat(Set.copyOf(server.arrived())).hasSize(1);
  }

  @Test
  void a_421_greeting_holds_the_clerks_back_and_no_letter_is_blamed() {
    server.once(At.GREETING, "421 busy");
    server.once(At.GREETING, "421 busy");
    tray.put("letter");

    open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  void mail_flows_again_within_seconds_of_the_servers_return() throws IOException {
    server.goAway();
    tray.put("letter");
    open("one");
    await().during(Duration.ofSeconds(2)).until(() -> tray.results().isEmpty());

    server.comeBack();

    await().atMost(Duration.ofSeconds(6)).until(() -> server.taken().size() == 1);
  }

  @Test
  void an_address_in_another_script_needs_a_server_that_takes_it() {
    tray.put("letter", "дилноза@example.org");

    open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst())
        .isInstanceOfSatisfying(
            Result.Refused.class, refused -> assertThat(refused.answer().code()).isEqualTo(553));
  }

  // What a killed process leaves: its dispatches, its journal, and nobody who holds the lock.

  @Test
  void killed_before_the_dot_the_letter_is_sent_without_any_doubt() throws IOException {
    tray.put("letter");
    killed(_ -> {});

    open("next");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
    assertThat(server.arrived()).hasSize(1);
  }

  @Test
  void killed_between_dot_and_answer_the_letter_is_repeated_and_counted() throws IOException {
    tray.put("letter");
    killed(
        journal -> {
          var _ = journal.dot("letter");
        });

    open("next");

    await().until(() -> tray.results().size() == 2);
    assertThat(tray.results().getFirst())
        .isEqualTo(new Result.InDoubt("letter", clock.instant(), true));
    assertThat(tray.results().getLast()).isInstanceOf(Result.Accepted.class);
    assertThat(server.arrived()).hasSize(1);
  }

  @Test
  void killed_between_answer_and_record_the_letter_is_not_repeated() throws IOException {
    tray.put("letter");
    var at = Instant.parse("2022-09-01T07:59:59Z");
    killed(
        journal -> {
          var _ = journal.dot("letter");
          journal.accepted("letter", 250, at);
        });

    open("next");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results())
        .containsExactly(new Result.Accepted("letter", at, new OutTray.Answer(250, "")));
    assertThat(server.arrived()).isEmpty();
    assertThat(database.getCollection("dispatches").countDocuments()).isZero();
  }

  @Test
  void without_the_journal_what_was_being_committed_is_in_doubt_once_the_lease_has_run_out() {
    tray.put("letter");
    var gone = dispatches("gone", Duration.ofSeconds(1));
    assertThat(gone.claim(List.of("letter"))).containsExactly("letter");
    assertThat(gone.commit(List.of("letter"))).isTrue();

    open("next");

    await().until(() -> tray.results().size() == 2);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.InDoubt.class);
    assertThat(tray.results().getLast()).isInstanceOf(Result.Accepted.class);
  }

  private interface LastMoments {
    void of(OutcomeJournal journal) throws IOException;
  }

  private void killed(LastMoments moments) throws IOException {
    var dispatches = dispatches("killed", Duration.ofMinutes(1));
    var _ = dispatches.claim(List.of("letter"));
    assertThat(dispatches.commit(List.of("letter"))).isTrue();
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var journal = OutcomeJournal.start(elsewhere, "killed");
    moments.of(journal);
    try (var files = Files.list(elsewhere)) {
      for (var file : files.toList()) {
        var _ = Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    journal.close();
  }

  private Dispatches dispatches(String owner, Duration lease) {
    return new Dispatches(database, owner, lease, System::nanoTime);
  }

  private void open(String owner) {
    var settings =
        new MailSettings(
            "127.0.0.1",
            server.port(),
            "accreditation@conference.example",
            null,
            2,
            Duration.ofSeconds(60),
            Duration.ofSeconds(1));
    var dispatches = dispatches(owner, settings.lease());
    var journal = OutcomeJournal.start(folder, owner);
    var login = new SmtpLine.Login(null, null);
    var room =
        new MailRoom(
            settings,
            tray,
            new MailBell(),
            new MailRoom.Desk(
                owner,
                dispatches,
                journal,
                new Recorder(tray, dispatches, journal, new SimpleMeterRegistry()),
                new Recovery(folder, dispatches, tray, clock),
                utf8 -> SmtpLine.open(settings, login, clock, utf8),
                clock));
    rooms.add(room);
    room.start();
  }
}
