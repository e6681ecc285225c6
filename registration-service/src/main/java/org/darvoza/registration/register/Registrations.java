package org.darvoza.registration.register;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.RegistrationId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// All registrations of this house.
@Component
public final class Registrations {

  private static final String COLLECTION = "registrations";
  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "receivedAt", "_id");

  private final MongoTemplate mongo;
  private final Store<Registration> store;

  Registrations(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Registration.class, COLLECTION);
  }

  public Store<Registration> store() {
    return store;
  }

  public Optional<Registration> find(RegistrationId id) {
    return store.find(id.value());
  }

  public List<Registration> newestFirst(Criteria criteria, int limit) {
    return mongo.find(
        Query.query(criteria).with(NEWEST_FIRST).limit(limit), Registration.class, COLLECTION);
  }

  public static void prepare(MongoDatabase database) {
    var newestFirst = Indexes.descending("receivedAt", "_id");
    var _ =
        database
            .getCollection(COLLECTION)
            .createIndexes(
                List.of(
                    new IndexModel(newestFirst),
                    new IndexModel(
                        Indexes.compoundIndex(Indexes.ascending("stage.is"), newestFirst)),
                    new IndexModel(Indexes.ascending("reference"))));
  }
}
