package org.darvoza.backbone.ledger;

/// A record whose whole life is told by the ledger. Its version counts the facts about it: each
/// change returns a copy with the version one higher.
public interface Aggregate {

  String id();

  long version();
}
