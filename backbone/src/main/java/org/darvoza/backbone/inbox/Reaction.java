package org.darvoza.backbone.inbox;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;

/// What a service does about an event: the changes to ask for, none if it does not concern it. May
/// be asked again for the same event, so it has no effects of its own.
@FunctionalInterface
public interface Reaction {

  List<Step<?>> to(Envelope<Event> envelope);

  /// Whether each fact must come once and after those before it. `false` where the reaction itself
  /// takes repeats and any order, by the moments in the facts: then no line is kept for them.
  default boolean ordered() {
    return true;
  }

  /// Before a batch and outside its transaction: what can be fetched at once for all of it.
  default void prepare(List<Envelope<Event>> batch) {}
}
