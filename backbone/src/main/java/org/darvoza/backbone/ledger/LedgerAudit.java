package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/// Walks every chain of a service's ledger and compares its end with the state it tells of. Reads
/// one snapshot of the entries in order, so it may run while the service works.
public final class LedgerAudit {

  /// `broken` names the first entry at fault and what is wrong with it, empty when all is well.
  public record Finding(long aggregates, long entries, Optional<String> broken) {}

  private final MongoDatabase database;

  public LedgerAudit(MongoDatabase database) {
    this.database = database;
  }

  public Finding walk() {
    var heads = new HashMap<String, Document>();
    long entries = 0;
    try (var ledger =
        database
            .getCollection(Entry.COLLECTION)
            .find()
            .sort(Sorts.ascending("aggregate", "sequence"))
            .allowDiskUse(true)
            .cursor()) {
      while (ledger.hasNext()) {
        var entry = ledger.next();
        entries++;
        var before = heads.put(entry.getString("aggregate"), entry);
        var fault = fault(entry, Optional.ofNullable(before));
        if (fault.isPresent()) {
          return new Finding(heads.size(), entries, fault);
        }
      }
    }
    return new Finding(heads.size(), entries, comparedWithStates(heads));
  }

  private static Optional<String> fault(Document entry, Optional<Document> before) {
    long expected = before.map(b -> b.getLong("sequence")).orElse(0L) + 1;
    var previous = before.map(b -> b.getString("hash")).orElse(Entry.ORIGIN);
    if (entry.getLong("sequence") != expected) {
      return at(
          entry,
          "expected sequence %d here; an entry is missing or was put in".formatted(expected));
    }
    if (!previous.equals(entry.getString("previous"))) {
      return at(entry, "does not follow from the entry before it");
    }
    if (!HashChain.hash(entry).equals(entry.getString("hash"))) {
      return at(entry, "was changed after it was written");
    }
    return Optional.empty();
  }

  private static Optional<String> at(Document entry, String wrong) {
    return Optional.of(entry.getString("_id") + " " + wrong);
  }

  private Optional<String> comparedWithStates(Map<String, Document> heads) {
    var unseen = new TreeSet<>(heads.keySet());
    for (var collection : database.listCollectionNames()) {
      try (var states =
          database
              .getCollection(collection)
              .find(Filters.exists(Store.Present.HEAD))
              .projection(Projections.include("version", Store.Present.HEAD))
              .cursor()) {
        while (states.hasNext()) {
          var state = states.next();
          unseen.remove(state.getString("_id"));
          var fault = mismatch(state, Optional.ofNullable(heads.get(state.getString("_id"))));
          if (fault.isPresent()) {
            return fault;
          }
        }
      }
    }
    return unseen.isEmpty()
        ? Optional.empty()
        : Optional.of(unseen.first() + " is told of in the ledger, but its state is gone");
  }

  private Optional<String> mismatch(Document state, Optional<Document> head) {
    var id = state.getString("_id");
    if (head.isEmpty()) {
      return grew(id)
          ? Optional.empty()
          : Optional.of(id + " has a state, but no entry tells of it");
    }
    boolean agrees = head.get().getString("hash").equals(state.getString(Store.Present.HEAD));
    return agrees || grew(id)
        ? Optional.empty()
        : Optional.of(head.get().getString("_id") + " is not the entry the state ends on");
  }

  /// A service at work may have gone on since the entries were read: look again at this one.
  private boolean grew(String id) {
    var last =
        database
            .getCollection(Entry.COLLECTION)
            .find(Filters.eq("aggregate", id))
            .sort(Sorts.descending("sequence"))
            .first();
    return last != null && stateEndsOn(last);
  }

  private boolean stateEndsOn(Document last) {
    var state =
        database
            .getCollection(last.getString("store"))
            .find(Filters.eq("_id", last.getString("aggregate")))
            .first();
    return state != null && last.getString("hash").equals(state.getString(Store.Present.HEAD));
  }

  /// The index the walk needs, so that it need not sort the whole ledger.
  static void prepare(MongoDatabase database) {
    var _ =
        database
            .getCollection(Entry.COLLECTION)
            .createIndex(Indexes.ascending("aggregate", "sequence"));
  }
}
