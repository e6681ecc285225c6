package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Which instance is sending which letter. A dispatch exists only while a letter is being worked
/// on; its lease counts on the database's clock, so the instances' clocks may differ.
///
/// `COMMITTING` is written before the first final dot of a handful of letters: from then on only
/// their owner, or what it left in its [OutcomeJournal], knows whether they went out.
final class Dispatches {

  private static final String COLLECTION = "dispatches";
  private static final int DUPLICATE_KEY = 11000;

  enum Phase {
    CLAIMED,
    COMMITTING
  }

  /// `hand`: the number of the claim.
  record Dispatch(String id, String owner, Phase phase, Instant until, long hand) {}

  /// What one claim got. `number`: no other claim of this instance has it.
  record Hand(long number, List<String> letters) {}

  private final MongoCollection<Document> dispatches;
  private final String owner;
  private final Duration lease;
  private final LongSupplier nanoTime;
  private final AtomicLong hands = new AtomicLong();
  private volatile long heldUntil;

  Dispatches(MongoDatabase database, String owner, Duration lease, LongSupplier nanoTime) {
    this.dispatches = database.getCollection(COLLECTION);
    this.owner = owner;
    this.lease = lease;
    this.nanoTime = nanoTime;
  }

  Duration lease() {
    return lease;
  }

  /// Takes those of the letters that nobody works on.
  Hand claim(List<String> letters) {
    long number = hands.incrementAndGet();
    if (letters.isEmpty()) {
      return new Hand(number, List.of());
    }
    long asked = nanoTime.getAsLong();
    var taken = insert(letters.stream().map(letter -> claiming(letter, number)).toList());
    hold(asked);
    return new Hand(
        number, taken.stream().map(upsert -> upsert.getId().asString().getValue()).toList());
  }

  private UpdateOneModel<Document> claiming(String letter, long number) {
    var free = Filters.and(Filters.eq("_id", letter), Filters.eq("phase", "FREE"));
    var claim =
        new Document("phase", Phase.CLAIMED.name())
            .append("owner", owner)
            .append("hand", number)
            .append("until", until());
    return new UpdateOneModel<>(
        free, List.of(new Document("$set", claim)), new UpdateOptions().upsert(true));
  }

  private List<BulkWriteUpsert> insert(List<UpdateOneModel<Document>> claims) {
    try {
      return dispatches.bulkWrite(claims, new BulkWriteOptions().ordered(false)).getUpserts();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        return e.getWriteResult().getUpserts(); // the others are in somebody else's hands
      }
      throw e;
    }
  }

  private Document until() {
    return new Document("$add", List.of("$$NOW", lease.toMillis()));
  }

  /// Says that final dots may follow; false when some are no longer ours by this claim.
  boolean commit(Hand claimed) {
    long asked = nanoTime.getAsLong();
    var next = new Document("phase", Phase.COMMITTING.name()).append("until", until());
    var result =
        dispatches.updateMany(
            Filters.and(
                Filters.in("_id", claimed.letters()), mine(), Filters.eq("hand", claimed.number())),
            List.of(new Document("$set", next)));
    hold(asked);
    return result.getMatchedCount() == claimed.letters().size();
  }

  /// Prolongs what this instance works on.
  void renew(Collection<String> letters) {
    long asked = nanoTime.getAsLong();
    var _ =
        dispatches.updateMany(
            Filters.and(Filters.in("_id", letters), mine()),
            List.of(new Document("$set", new Document("until", until()))));
    hold(asked);
  }

  private void hold(long asked) {
    heldUntil = asked + lease.toNanos() * 3 / 4;
  }

  /// Whether no lease of ours can have run out yet. Asked before each final dot, so that an
  /// instance that was asleep does not send what another one has taken over.
  boolean surelyHeld() {
    return nanoTime.getAsLong() - heldUntil < 0;
  }

  /// Ends the work on these letters, each of the claim with this number; their state is recorded.
  /// May be said again, however long after.
  void release(Map<String, Long> letters) {
    var claims = Filters.in("hand", Set.copyOf(letters.values()));
    var _ = dispatches.deleteMany(Filters.and(Filters.in("_id", letters.keySet()), mine(), claims));
  }

  /// Ends the work on letters that nobody carries.
  void release(Collection<String> letters, String gone) {
    var _ =
        dispatches.deleteMany(Filters.and(Filters.in("_id", letters), Filters.eq("owner", gone)));
  }

  Set<String> taken() {
    return read(Filters.empty()).stream().map(Dispatch::id).collect(Collectors.toSet());
  }

  List<Dispatch> among(Collection<String> letters) {
    return read(Filters.in("_id", letters));
  }

  List<Dispatch> of(String instance) {
    return read(Filters.eq("owner", instance));
  }

  List<Dispatch> expired() {
    return read(Filters.expr(new Document("$lte", List.of("$until", "$$NOW"))));
  }

  private List<Dispatch> read(Bson filter) {
    return dispatches
        .find(filter)
        .map(
            found ->
                new Dispatch(
                    found.getString("_id"),
                    found.getString("owner"),
                    Phase.valueOf(found.getString("phase")),
                    found.getDate("until").toInstant(),
                    found.get("hand", 0L)))
        .into(new ArrayList<>());
  }

  private Bson mine() {
    return Filters.eq("owner", owner);
  }
}
