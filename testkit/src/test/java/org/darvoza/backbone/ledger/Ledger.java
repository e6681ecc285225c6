package org.darvoza.backbone.ledger;

/// Stands in for backbone's ledger, which stands on the testkit and cannot be seen from here.
public class Ledger {}
