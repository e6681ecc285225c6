package org.darvoza.backbone.reach;

import module java.base;

import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.NotificationEvent;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.NotificationEvent.LetterDeferred;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The people whom letters do not reach.
public final class Reaches implements Reaction {

  private final Actor self;
  private final Store<Reach> store;

  Reaches(Party self, MongoTemplate mongo) {
    this.self = new Actor.Automatic(self);
    this.store = new Store<>(mongo, Reach.class, Reach.COLLECTION);
  }

  /// Whether the last letter to this person did not arrive.
  public boolean isLost(RegistrationId registration) {
    return store.find(Reach.idOf(registration)).filter(reach -> reach.lost() != null).isPresent();
  }

  /// Every letter tells of itself once or twice; a line for each would outgrow all else here.
  @Override
  public boolean ordered() {
    return false;
  }

  /// Another family has no business on this topic: that record is parked.
  @Override
  public List<Step<?>> to(Envelope<Event> envelope) {
    return switch (NotificationEvent.class.cast(envelope.event())) {
      case LetterBounced(var person, var kind, var at) ->
          List.of(step(person, present -> Reach.lost(present, Reach.idOf(person), kind, at)));
      case LetterFailed(var person, var kind, var at) ->
          List.of(step(person, present -> Reach.lost(present, Reach.idOf(person), kind, at)));
      case LetterSent(var person, var _, var at) ->
          List.of(step(person, present -> Reach.arrived(present, at)));
      case LetterDeferred _ -> List.of();
    };
  }

  private Step<Reach> step(
      RegistrationId person, Function<Optional<Reach>, Outcome<Reach>> change) {
    return new Step<>(self, store, Reach.idOf(person), change);
  }
}
