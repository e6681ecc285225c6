package org.darvoza.backbone.ledger;

/// There is nothing by that id. Says in which collection, never the id that was asked for.
public final class UnknownAggregateException extends RuntimeException {

  public UnknownAggregateException(String collection) {
    super("Nothing by that id in " + collection, null, false, false);
  }
}
