package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.MongoDatabase;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.Result;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a killed process leaves: its dispatches, its journal, and nobody who holds the lock.
class LeftBehindIT {

  @RegisterExtension final MailRooms rooms = new MailRooms();

  private final SteppingClock clock = rooms.clock;
  private final ListedTray tray = rooms.tray;
  private final RefusingMailServer server = rooms.server;
  private final MongoDatabase database = rooms.database;
  private final Path folder = rooms.folder;

  @Test
  void killed_before_the_dot_the_letter_is_sent_without_any_doubt() throws IOException {
    tray.put("letter");
    killed(_ -> {});

    rooms.open("next");

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

    rooms.open("next");

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

    rooms.open("next");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results())
        .containsExactly(new Result.Accepted("letter", at, new Answer(250, "")));
    assertThat(server.arrived()).isEmpty();
    assertThat(database.getCollection("dispatches").countDocuments()).isZero();
  }

  @Test
  void without_the_journal_what_was_being_committed_is_in_doubt_once_the_lease_has_run_out() {
    tray.put("letter");
    var gone = dispatches("gone", Duration.ofSeconds(1));
    assertThat(gone.commit(gone.claim(List.of("letter")))).isTrue();

    rooms.openElsewhere("next", Duration.ofSeconds(2));

    await().until(() -> tray.results().size() == 2);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.InDoubt.class);
    assertThat(tray.results().getLast()).isInstanceOf(Result.Accepted.class);
  }

  /// A release that comes late, of what was given back and has been claimed again since.
  @Test
  void a_later_claim_outlives_the_release_of_an_earlier_one() {
    var dispatches = dispatches("instance", Duration.ofMinutes(1));
    var first = dispatches.claim(List.of("letter"));
    var ended = Map.of("letter", first.number());
    dispatches.release(ended);
    var second = dispatches.claim(List.of("letter"));

    dispatches.release(ended);

    assertThat(dispatches.claim(List.of("letter")).letters()).isEmpty();
    assertThat(dispatches.commit(first)).isFalse();
    assertThat(dispatches.commit(second)).isTrue();
  }

  private interface LastMoments {
    void of(OutcomeJournal journal) throws IOException;
  }

  private void killed(LastMoments moments) throws IOException {
    var dispatches = dispatches("killed", Duration.ofMinutes(1));
    assertThat(dispatches.commit(dispatches.claim(List.of("letter")))).isTrue();
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
}
