package org.darvoza.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.model.Filters;
import org.darvoza.backbone.reach.Reaches;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnRegistrationService
class LettersHeardIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant AT = Instant.parse("2022-09-03T06:00:00Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final LetterKind KIND = LetterKind.INFORMATION_NEEDED;

  @Autowired private Neighbours neighbours;
  @Autowired private Reaches reaches;
  @Autowired private MongoTemplate mongo;

  @Test
  void a_letter_that_came_back_is_known_once_and_forgotten_when_the_next_arrives() {
    var person = Samples.aRegistrationId();
    var bounced = fact("first", 2, 1, new LetterBounced(person, KIND, AT));

    neighbours.send(fact("first", 1, 0, new LetterSent(person, KIND, AT)));
    neighbours.send(bounced);
    neighbours.send(bounced);
    await().atMost(SOON).until(() -> reaches.isLost(person));

    neighbours.send(fact("second", 1, 0, new LetterSent(person, KIND, LATER)));
    await().atMost(SOON).until(() -> !reaches.isLost(person));
  }

  @Test
  void a_letter_that_is_heard_of_after_its_bounce_does_not_hide_it() {
    var person = Samples.aRegistrationId();

    neighbours.send(fact("late", 2, 1, new LetterBounced(person, KIND, LATER)));
    neighbours.send(fact("late", 1, 0, new LetterSent(person, KIND, AT)));
    neighbours.send(fact("other", 1, 0, new LetterBounced(person, KIND, LATER.plusSeconds(1))));

    await().atMost(SOON).until(() -> version(person) == 2);
    assertThat(reaches.isLost(person)).isTrue();
  }

  @Test
  void an_unreadable_record_is_parked_and_the_next_is_served() {
    var person = Samples.aRegistrationId();

    neighbours.sendUnreadable(Topic.NOTIFICATIONS, person);
    neighbours.send(fact("next", 1, 0, new LetterBounced(person, KIND, AT)));

    await().atMost(SOON).until(() -> reaches.isLost(person));
    assertThat(reaches.isLost(Samples.aRegistrationId())).isFalse();
  }

  /// How often it changed whether letters reach this person.
  private long version(RegistrationId person) {
    var known =
        mongo.getCollection("reaches").find(Filters.eq("_id", "reach-" + person.value())).first();
    return known == null ? 0 : known.getLong("version");
  }

  /// Each letter is an aggregate of its own.
  private static Envelope<Event> fact(String letter, long sequence, long previous, Event event) {
    var id = letter + "-" + event.subject();
    return new Envelope<>(Party.NOTIFICATION, id, sequence, previous, AT, event);
  }
}
