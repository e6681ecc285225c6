package org.darvoza.backbone.relay;

import module java.base;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/// Which relay looks after which buckets. Leases are counted on the database's clock, so the clocks
/// of the instances may differ; each instance takes its fair share of those that are free.
final class BucketLeases {

  private static final String COLLECTION = "relay_leases";
  private static final String PRESENCE = "instance:";
  private static final int DUPLICATE_KEY = 11000;

  private final MongoCollection<Document> leases;
  private final String owner;
  private final Duration term;

  BucketLeases(MongoDatabase database, String owner, Duration term) {
    this.leases = database.getCollection(COLLECTION);
    this.owner = owner;
    this.term = term;
  }

  /// Leases that ran out long ago are those of instances that will not come back.
  static void prepare(MongoDatabase database) {
    var _ =
        database
            .getCollection(COLLECTION)
            .createIndex(
                Indexes.ascending("until"), new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
  }

  /// Says that this instance lives, keeps what it holds, and takes what is free up to its share.
  Set<Integer> renew() {
    if (prolong() == 0) {
      var _ = take(PRESENCE + owner, new Document());
    }
    int share = Math.ceilDiv(Outbox.BUCKETS, living());
    var held = new TreeSet<>(mine().stream().limit(share).toList());
    for (int bucket = 0; bucket < Outbox.BUCKETS && held.size() < share; bucket++) {
      if (!held.contains(bucket) && hold(bucket)) {
        held.add(bucket);
      }
    }
    giveBackAllBut(held);
    return held;
  }

  /// All that is ours in one go; nobody else has taken what still carries our name.
  private long prolong() {
    return leases
        .updateMany(Filters.eq("owner", owner), List.of(new Document("$set", until())))
        .getMatchedCount();
  }

  private Document until() {
    return new Document("until", new Document("$add", List.of("$$NOW", term.toMillis())));
  }

  private int living() {
    long others =
        leases.countDocuments(
            Filters.and(
                Filters.regex("_id", "^" + PRESENCE),
                Filters.expr(new Document("$gt", List.of("$until", "$$NOW")))));
    return Math.max(1, (int) others);
  }

  private List<Integer> mine() {
    return leases
        .find(Filters.and(Filters.eq("owner", owner), Filters.type("bucket", "int")))
        .sort(Sorts.ascending("bucket"))
        .map(lease -> lease.getInteger("bucket"))
        .into(new ArrayList<>());
  }

  private boolean hold(int bucket) {
    return take("bucket:" + bucket, new Document("bucket", bucket));
  }

  /// Takes a lease that is free, run out or already ours; leaves another's as it is. One atomic
  /// update, decided on the server by its own clock.
  private boolean take(String id, Document more) {
    var free =
        new Document(
            "$or",
            List.of(
                new Document("$eq", List.of("$owner", owner)),
                new Document("$lte", List.of("$until", "$$NOW"))));
    var set =
        new Document(more)
            .append("owner", new Document("$cond", List.of(free, owner, "$owner")))
            .append("until", new Document("$cond", List.of(free, until().get("until"), "$until")));
    try {
      var lease =
          leases.findOneAndUpdate(
              Filters.eq("_id", id),
              List.of(new Document("$set", set)),
              new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
      return lease != null && owner.equals(lease.getString("owner"));
    } catch (MongoCommandException anotherWasFirst) {
      if (anotherWasFirst.getCode() == DUPLICATE_KEY) {
        return false;
      }
      throw anotherWasFirst;
    }
  }

  private void giveBackAllBut(Set<Integer> held) {
    leases.deleteMany(
        Filters.and(
            Filters.eq("owner", owner),
            Filters.type("bucket", "int"),
            Filters.nin("bucket", held)));
  }

  /// Gives everything back at an orderly end, so that another instance need not wait.
  void release() {
    leases.deleteMany(Filters.eq("owner", owner));
  }
}
