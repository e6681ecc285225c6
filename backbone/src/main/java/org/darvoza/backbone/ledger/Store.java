package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Where the states of one kind of aggregate lie. Anyone may read; only the [Ledger] writes.
public final class Store<S extends Aggregate> {

  private final MongoTemplate mongo;
  private final Class<S> type;
  private final String collection;

  public Store(MongoTemplate mongo, Class<S> type, String collection) {
    this.mongo = mongo;
    this.type = type;
    this.collection = collection;
  }

  public Optional<S> find(String id) {
    return Optional.ofNullable(mongo.findById(id, type, collection));
  }

  public S require(String id) {
    return find(id).orElseThrow(() -> new UnknownAggregateException(collection));
  }

  public String collection() {
    return collection;
  }

  /// The present states, read inside the transaction.
  Map<String, Present<S>> load(ClientSession session, Collection<String> ids) {
    var loaded = new HashMap<String, Present<S>>();
    documents()
        .find(session, Filters.in("_id", ids))
        .forEach(document -> loaded.put(document.getString("_id"), present(document)));
    return loaded;
  }

  private Present<S> present(Document document) {
    return new Present<>(
        mongo.getConverter().read(type, document),
        document.getString(Present.HEAD),
        document.getLong(Present.ANNOUNCED),
        document);
  }

  /// A new document, or what has changed of the one that was read, if it is still of that version.
  WriteModel<Document> write(Present<S> present) {
    var document = new Document();
    mongo.getConverter().write(present.state(), document);
    var next =
        document
            .append(Present.HEAD, present.head())
            .append(Present.ANNOUNCED, present.announced());
    var read = present.read();
    return read == null
        ? new InsertOneModel<>(next)
        : new UpdateOneModel<>(
            Filters.and(
                Filters.eq("_id", read.get("_id")), Filters.eq("version", read.get("version"))),
            Difference.between(read, next));
  }

  MongoCollection<Document> documents() {
    return mongo.getCollection(collection);
  }

  /// A state with what the ledger keeps beside it: the hash of its last entry and the sequence of
  /// the last fact that was published. `read`: as it lies in the database; null if it does not yet.
  record Present<S extends Aggregate>(
      S state, String head, long announced, @Nullable Document read) {
    static final String HEAD = "head";
    static final String ANNOUNCED = "announced";
  }
}
