package org.darvoza.notification.correspondence;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.DelegationId;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The people we write to.
@Component
public final class Correspondents {

  private static final String COLLECTION = "correspondents";

  private final MongoTemplate mongo;
  private final Store<Correspondent> store;

  Correspondents(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Correspondent.class, COLLECTION);
  }

  Store<Correspondent> store() {
    return store;
  }

  /// Those of them that are known.
  Map<String, Correspondent> of(Set<String> registrations) {
    return mongo
        .find(new Query(Criteria.where("_id").in(registrations)), Correspondent.class, COLLECTION)
        .stream()
        .collect(Collectors.toMap(Correspondent::id, known -> known));
  }

  @Bean
  static Preparation delegationIndex() {
    return database -> {
      var some = new IndexOptions().partialFilterExpression(Filters.exists("delegation"));
      var _ =
          database
              .getCollection(COLLECTION)
              .createIndex(Indexes.ascending("delegation.code", "conference"), some);
    };
  }

  /// Those of a delegation to a conference.
  List<Correspondent> of(String conference, DelegationId delegation) {
    return mongo.find(
        new Query(
            Criteria.where("delegation")
                .exists(true)
                .and("delegation.code")
                .is(delegation.code())
                .and("delegation.kind")
                .is(delegation.kind())
                .and("conference")
                .is(conference)),
        Correspondent.class,
        COLLECTION);
  }

  /// Those of a conference who registered before a moment, from the id after `after` on.
  public List<Correspondent> registeredBefore(
      String conference, Instant moment, String after, int limit) {
    var some = Criteria.where("_id").gt(after).and("conference").is(conference);
    return mongo.find(
        new Query(some.and("receivedAt").lt(moment)).with(Sort.by("id")).limit(limit),
        Correspondent.class,
        COLLECTION);
  }
}
