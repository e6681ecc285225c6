package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.backbone.ledger.Store;
import org.darvoza.screening.list.Source;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/// The watchlists as they lie in the database, without their people.
@Repository
public class Watchlists {

  private static final String COLLECTION = "watchlists";

  private final MongoTemplate mongo;
  private final Store<Watchlist> store;

  Watchlists(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Watchlist.class, COLLECTION);
  }

  public Store<Watchlist> store() {
    return store;
  }

  public Watchlist of(Source source) {
    return store.find(Watchlist.idOf(source)).orElseGet(() -> Watchlist.none(source));
  }

  /// Every source, also those that nobody has brought a list of yet.
  public List<Watchlist> all() {
    var stored =
        mongo.findAll(Watchlist.class, COLLECTION).stream()
            .collect(Collectors.toMap(Watchlist::source, Function.identity()));
    return Stream.of(Source.values())
        .map(source -> stored.getOrDefault(source, Watchlist.none(source)))
        .toList();
  }
}
