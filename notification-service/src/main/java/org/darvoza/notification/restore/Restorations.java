package org.darvoza.notification.restore;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.darvoza.backbone.ledger.Store;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// What the database knows of its own past.
@Component
final class Restorations {

  private static final String COLLECTION = "restorations";
  private static final String LEDGER = "ledger";

  private final MongoTemplate mongo;
  private final Store<Restoration> store;

  Restorations(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Restoration.class, COLLECTION);
  }

  Store<Restoration> store() {
    return store;
  }

  Optional<Instant> last() {
    var newest = new Query().with(Sort.by("noticedAt").descending()).limit(1);
    return mongo.find(newest, Restoration.class, COLLECTION).stream()
        .map(Restoration::noticedAt)
        .findFirst();
  }

  /// Those of the facts that neither the ledger holds nor an earlier restoration explains. A ledger
  /// without any entry is that of a new house: it has not forgotten, it never knew.
  Set<String> unexplained(Set<String> facts) {
    var ledger = mongo.getCollection(LEDGER);
    if (facts.isEmpty() || ledger.find().projection(Projections.include("_id")).first() == null) {
      return Set.of();
    }
    var unexplained = new HashSet<>(facts);
    for (var collection : List.of(LEDGER, COLLECTION)) {
      mongo
          .getCollection(collection)
          .find(Filters.in("_id", facts))
          .projection(Projections.include("_id"))
          .forEach(known -> unexplained.remove(known.getString("_id")));
    }
    return unexplained;
  }
}
