package org.darvoza.notification.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.notification.correspondence.Scribe;
import org.darvoza.notification.letters.Care;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.post.Fence;
import org.darvoza.notification.writing.Notice;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnHouse
class RestoreDeskIT {

  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  @Autowired Post post;
  @Autowired LettersOf lettersOf;
  @Autowired Letters letters;
  @Autowired Scribe scribe;
  @Autowired Witness witness;
  @Autowired Restorations restorations;
  @Autowired Ledger ledger;
  @Autowired Clock clock;

  @Test
  void what_was_told_is_remembered_by_kafka_and_known_to_the_ledger() {
    var letter = aRegistration("told");

    var fact = letter.id() + ":" + letter.version();
    await().until(() -> witness.lastTold().contains(fact));
    assertThat(restorations.unexplained(Set.of(fact))).isEmpty();
  }

  @Test
  void in_a_database_older_than_what_it_told_the_unsent_waits_until_somebody_lets_it_go() {
    var person = aRegistration("restored").registration();
    var waiting = anOldLetterStillToBeSent(person);
    var stranger = Samples.aRegistrationId();
    var owed = anOldLetterWithoutAddress(stranger);
    var ghost = Samples.aRegistrationId();
    post.send(
        post.fact(
            Party.NOTIFICATION,
            9,
            new LetterSent(ghost, LetterKind.REGISTRATION_RECEIVED, clock.instant())));
    await().until(() -> witness.lastTold().contains(ghost + ":9"));
    var fence = new Fence();

    started(fence);

    assertThat(letters.store().require(waiting).stage())
        .isInstanceOfSatisfying(
            Stage.Held.class, held -> assertThat(held.why()).isEqualTo(HoldCode.DATABASE_RESTORED));
    assertThat(fence.holds(clock.instant().minus(Duration.ofHours(1)))).isTrue();
    assertThat(fence.holds(clock.instant())).isFalse();

    post.send(
        post.received(
            stranger, Post.addressee("owed-" + stranger + "@example.org", Language.ENGLISH)));
    await().until(() -> letters.store().require(owed).stage() instanceof Stage.Held);

    let(waiting);
    await().until(() -> letters.store().require(waiting).stage() instanceof Stage.Sent);
    assertThat(OnMailServer.mailsFor("restored-" + person + "@example.org")).hasSize(2);

    assertThat(restorations.unexplained(Set.of(ghost + ":9"))).isEmpty(); // noticed once
  }

  private void started(Fence fence) {
    var memories = new RestoreDesk.Memories(witness, restorations);
    new RestoreDesk(memories, letters, ledger, fence, clock).check();
  }

  private void let(String letter) {
    var officer = new Actor.Officer("anna", Set.of());
    var _ =
        ledger
            .record(officer, letters.store(), letter, held -> Care.release(held, clock.instant()))
            .orThrow();
  }

  /// Written an hour ago and deferred just now, so that the mail room does not take it meanwhile.
  private String anOldLetterStillToBeSent(RegistrationId person) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var before = now.minus(Duration.ofHours(1));
    var notice = Notice.of(LetterKind.INFORMATION_RECEIVED);
    var id = LetterId.of("restored|" + person, notice.kind());
    var paper = scribe.write(id, notice, before, person);
    var aTry = new Letter.Try(now, 451, new Locked<>(new byte[] {1}));
    var _ =
        ledger.recordAll(
            List.of(
                step(id, _ -> Letter.queued(id, person, notice, null, paper, before)),
                step(id, present -> Delivery.deferred(present.orElseThrow(), now, aTry))));
    return id;
  }

  private String anOldLetterWithoutAddress(RegistrationId person) {
    var before = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(1));
    var notice = Notice.of(LetterKind.INFORMATION_RECEIVED);
    var id = LetterId.of("owed|" + person, notice.kind());
    var _ = ledger.recordAll(List.of(step(id, _ -> Letter.owed(id, person, notice, before))));
    return id;
  }

  private Step<Letter> step(String id, Function<Optional<Letter>, Outcome<Letter>> ask) {
    return new Step<>(SELF, letters.store(), id, ask);
  }

  private Letter aRegistration(String name) {
    var id = Samples.aRegistrationId();
    post.send(
        post.received(id, Post.addressee(name + "-" + id + "@example.org", Language.ENGLISH)));
    return lettersOf.awaitSent(id, 1).getFirst();
  }
}
