package org.darvoza.backbone.ledger;

/// Stands in for backbone's aggregate.
public interface Aggregate {}
