package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
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
        document.getLong(Present.ANNOUNCED));
  }

  Document document(Present<S> present) {
    var document = new Document();
    mongo.getConverter().write(present.state(), document);
    return document
        .append(Present.HEAD, present.head())
        .append(Present.ANNOUNCED, present.announced());
  }

  MongoCollection<Document> documents() {
    return mongo.getCollection(collection);
  }

  /// A state with what the ledger keeps beside it: the hash of its last entry and the sequence of
  /// the last fact that was published.
  record Present<S extends Aggregate>(S state, String head, long announced) {
    static final String HEAD = "head";
    static final String ANNOUNCED = "announced";
  }
}
