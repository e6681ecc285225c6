package org.darvoza.registration.viewing;

import org.darvoza.backbone.ledger.Store;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// The books of looks, one for each registration whose documents somebody has seen.
@Component
final class LookBooks {

  private final Store<LookBook> store;

  LookBooks(MongoTemplate mongo) {
    this.store = new Store<>(mongo, LookBook.class, LookBook.COLLECTION);
  }

  Store<LookBook> store() {
    return store;
  }
}
