package org.darvoza.backbone.ledger;

import module java.base;

import org.darvoza.contracts.Actor;

/// One change to ask of one aggregate. `ask` gets the present state, empty if there is none yet. It
/// may be asked again when the database reports a conflict, so it has no effects of its own.
public record Step<S extends Aggregate>(
    Actor actor, Store<S> store, String id, Function<Optional<S>, Outcome<S>> ask) {}
