package org.darvoza.registration.lostlink;

import org.darvoza.backbone.ledger.Store;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// The books of links, one for each registration whose link was asked for.
@Component
final class LinkBooks {

  private final Store<LinkBook> store;

  LinkBooks(MongoTemplate mongo) {
    this.store = new Store<>(mongo, LinkBook.class, LinkBook.COLLECTION);
  }

  Store<LinkBook> store() {
    return store;
  }
}
