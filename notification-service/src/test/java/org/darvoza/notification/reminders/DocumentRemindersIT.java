package org.darvoza.notification.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.Post;
import org.darvoza.notification.correspondence.Correspondents;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.standing.Standings;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Long before the people of all other tests register, so that none of them is reminded.
@OnHouse
class DocumentRemindersIT {

  private static final Instant REGISTERED = Instant.parse("2021-01-10T08:00:00Z");
  private static final Instant A_WEEK_BEFORE = Instant.parse("2021-02-04T08:00:00Z");

  @TempDir Path folder;

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired Correspondents correspondents;
  @Autowired Standings standings;
  @Autowired Reminding reminding;

  private final SteppingClock clock = new SteppingClock(A_WEEK_BEFORE);

  @Test
  void who_owes_documents_is_reminded_once_at_each_moment_and_nobody_else() throws Exception {
    var owing = registered();
    var half = registered();
    document(half, 1, DocumentKind.PHOTO);
    var done = registered();
    document(done, 1, DocumentKind.PHOTO);
    document(done, 2, DocumentKind.PASSPORT);
    var accredited = registered();
    post.send(post.granted(accredited));
    await().until(() -> standings.of(done).handedIn().size() == 2);
    await().until(() -> !standings.of(half).handedIn().isEmpty());
    await().until(() -> !standings.of(accredited).undecided());

    lookedThroughBySeveral();
    assertThat(reminders(owing)).containsExactly(DocumentKind.PHOTO, DocumentKind.PASSPORT);
    assertThat(reminders(half)).containsExactly(DocumentKind.PASSPORT);
    assertThat(reminders(done)).isEmpty();
    assertThat(reminders(accredited)).isEmpty();

    clock.advance(Duration.ofDays(4));
    lookedThroughBySeveral();
    assertThat(reminders(half)).containsExactly(DocumentKind.PASSPORT, DocumentKind.PASSPORT);

    clock.advance(Duration.ofDays(7));
    lookedThroughBySeveral();
    assertThat(reminders(half)).as("after the deadline").hasSize(2);
    var _ = letters.awaitSent(half, 3);
  }

  /// As if four instances of the service looked at once, each anew after a restart.
  private void lookedThroughBySeveral() throws Exception {
    var people = new DocumentReminders.People(conferences(), correspondents, standings);
    try (var instances = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> instance = () -> new DocumentReminders(people, reminding, clock).remind();
      for (var round : instances.invokeAll(Collections.nCopies(4, instance))) {
        assertThat(round.get()).isFalse();
      }
    }
  }

  /// The documents that this person was reminded of, letter by letter.
  private List<DocumentKind> reminders(RegistrationId person) {
    return letters.person(person).stream()
        .map(Letter::notice)
        .filter(notice -> notice.kind() == LetterKind.DOCUMENTS_REMINDER)
        .flatMap(notice -> notice.documents().stream())
        .toList();
  }

  private Conferences conferences() throws IOException {
    var own = Files.readString(Path.of("..", "conferences", "dushanbe-2022.yml"));
    Files.writeString(folder.resolve("own.yml"), own + "documentsUntil: 2021-02-10\n");
    return Conferences.read(folder);
  }

  private RegistrationId registered() {
    var id = Samples.aRegistrationId();
    var address = "owing-" + id + "@example.org";
    post.send(post.received(id, Post.addressee(address, Language.ENGLISH), REGISTERED));
    var receipt = letters.awaitSent(id, 1).getFirst();
    assertThat(receipt.notice().documents())
        .containsExactly(DocumentKind.PHOTO, DocumentKind.PASSPORT);
    return id;
  }

  private void document(RegistrationId id, long sequence, DocumentKind kind) {
    Event event = new DocumentProvided(id, kind, "0".repeat(64), 1, 1, 1, List.of(), REGISTERED);
    post.send(post.fact(Party.REGISTRATION, sequence + 1, event));
  }
}
