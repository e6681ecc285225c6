package org.darvoza.backbone.ledger;

import module java.base;

import org.bson.Document;

/// One fact about one aggregate as the ledger keeps it, chained to the one before.
///
/// Stored as a document with these fields in this order; `hash` covers all the others.
record Entry(
    String aggregate,
    long sequence,
    String store,
    String type,
    Instant at,
    String actor,
    String cause,
    String fact,
    String previousHash) {

  static final String COLLECTION = "ledger";

  /// The previous hash of a first entry.
  static final String ORIGIN = "";

  Document toDocument() {
    var document =
        new Document("_id", aggregate + ":" + sequence)
            .append("aggregate", aggregate)
            .append("sequence", sequence)
            .append("store", store)
            .append("type", type)
            .append("at", Date.from(at))
            .append("actor", actor)
            .append("cause", cause)
            .append("fact", fact)
            .append("previous", previousHash);
    return document.append("hash", HashChain.hash(document));
  }
}
