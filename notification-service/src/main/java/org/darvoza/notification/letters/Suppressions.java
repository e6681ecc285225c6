package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.Actor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The addresses that take no mail. One entry for each, so that two failures at the same moment
/// make one.
@Component
public final class Suppressions {

  private static final String COLLECTION = "suppressions";

  private final MongoTemplate mongo;
  private final Store<Suppression> store;

  Suppressions(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Suppression.class, COLLECTION);
  }

  /// Those of the addresses that are not to be written to.
  public Set<String> among(Set<String> addresses) {
    return mongo
        .find(
            new Query(Criteria.where("_id").in(addresses).and("lifted").is(false)),
            Suppression.class,
            COLLECTION)
        .stream()
        .map(Suppression::id)
        .collect(Collectors.toSet());
  }

  public Step<Suppression> imposed(Actor actor, String address, String letter, Instant at) {
    return new Step<>(
        actor, store, address, present -> Suppression.impose(present, address, letter, at));
  }

  /// Somebody knows better, and takes the next try upon himself.
  public Step<Suppression> lifted(Actor actor, String address) {
    return new Step<>(actor, store, address, Suppression::lift);
  }
}
