package org.darvoza.backbone.inbox;

import module java.base;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;

/// How far each line has come (`inbox`), and what came too early on it (`early`), as one
/// transaction sees them.
final class Lines {

  private final ClientSession session;
  private final MongoCollection<Document> inbox;
  private final MongoCollection<Document> early;
  private final Map<String, Long> before = new HashMap<>();
  private final Map<String, Long> reached = new HashMap<>();
  private final Map<String, List<Delivery>> waiting = new HashMap<>();
  private final List<Document> arrived = new ArrayList<>();
  private final List<String> called = new ArrayList<>();

  Lines(ClientSession session, MongoDatabase database) {
    this.session = session;
    this.inbox = database.getCollection("inbox");
    this.early = database.getCollection("early");
  }

  static void prepare(MongoDatabase database) {
    var _ = database.getCollection("early").createIndex(Indexes.ascending("line"));
  }

  void load(Set<String> lines) {
    inbox
        .find(session, Filters.in("_id", lines))
        .forEach(line -> before.put(line.getString("_id"), line.getLong("sequence")));
    reached.putAll(before);
    early
        .find(session, Filters.in("line", lines))
        .forEach(
            document ->
                waiting
                    .computeIfAbsent(document.getString("line"), _ -> new ArrayList<>())
                    .add(Delivery.of(document)));
  }

  long reached(String line) {
    return reached.getOrDefault(line, 0L);
  }

  void reach(Delivery delivery) {
    reached.put(delivery.line(), delivery.envelope().sequence());
  }

  /// Keeps a delivery until the facts before it have come.
  void hold(Delivery delivery, Instant now) {
    arrived.add(delivery.toDocument(now));
    waiting.computeIfAbsent(delivery.line(), _ -> new ArrayList<>()).add(delivery);
  }

  /// The one that waited for what the line has just reached, if there is one.
  Optional<Delivery> call(String line) {
    var candidates = waiting.getOrDefault(line, new ArrayList<>());
    var next =
        candidates.stream()
            .filter(delivery -> delivery.envelope().previous() <= reached(line))
            .min(Comparator.comparing(delivery -> delivery.envelope().sequence()));
    next.ifPresent(
        delivery -> {
          candidates.remove(delivery);
          called.add((String) delivery.toDocument(Instant.EPOCH).get("_id"));
        });
    return next;
  }

  void flush() {
    if (!arrived.isEmpty()) {
      var _ = early.bulkWrite(session, arrived.stream().map(Lines::keep).toList());
    }
    if (!called.isEmpty()) {
      var _ = early.deleteMany(session, Filters.in("_id", called));
    }
    var moves = reached.entrySet().stream().filter(this::moved).map(this::move).toList();
    if (!moves.isEmpty()) {
      var _ = inbox.bulkWrite(session, moves);
    }
  }

  private static WriteModel<Document> keep(Document document) {
    return new ReplaceOneModel<>(
        Filters.eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
  }

  private boolean moved(Map.Entry<String, Long> line) {
    return !line.getValue().equals(before.get(line.getKey()));
  }

  /// Two transactions that move one line conflict: one of them is run again and sees the other's.
  private WriteModel<Document> move(Map.Entry<String, Long> line) {
    return before.containsKey(line.getKey())
        ? new UpdateOneModel<>(
            Filters.eq("_id", line.getKey()), Updates.set("sequence", line.getValue()))
        : new InsertOneModel<>(
            new Document("_id", line.getKey()).append("sequence", line.getValue()));
  }
}
