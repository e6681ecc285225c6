package org.darvoza.notification.letters;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.notification.letters.Letter.Stage;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Finds letters. Written they are by the ledger alone.
@Component
public final class Letters {

  private static final String COLLECTION = "letters";
  private static final Sort NEWEST_FIRST = Sort.by("createdAt", "id").descending();

  private final MongoTemplate mongo;
  private final Store<Letter> store;

  Letters(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Letter.class, COLLECTION);
  }

  public Store<Letter> store() {
    return store;
  }

  /// What a list shows: of all letters, newest first, those that fit.
  public record Wanted(
      Optional<String> registrationId,
      Optional<String> reference,
      Optional<Class<? extends Stage>> stage,
      Optional<Boolean> tried,
      Optional<Place> after,
      int limit) {}

  /// Where a page of the list ended.
  public record Place(Instant createdAt, String id) {}

  public List<Letter> list(Wanted wanted) {
    var criteria = new ArrayList<Criteria>();
    wanted.registrationId().ifPresent(id -> criteria.add(Criteria.where("registrationId").is(id)));
    wanted.reference().ifPresent(r -> criteria.add(Criteria.where("written.reference").is(r)));
    wanted.stage().ifPresent(s -> criteria.add(Criteria.where("stage.is").is(s.getSimpleName())));
    wanted.tried().ifPresent(t -> criteria.add(Criteria.where("tries.0").exists(t)));
    wanted.after().ifPresent(place -> criteria.add(before(place)));
    var query = criteria.isEmpty() ? new Query() : new Query(new Criteria().andOperator(criteria));
    return mongo.find(query.with(NEWEST_FIRST).limit(wanted.limit()), Letter.class, COLLECTION);
  }

  private static Criteria before(Place place) {
    return new Criteria()
        .orOperator(
            Criteria.where("createdAt").lt(place.createdAt()),
            Criteria.where("createdAt").is(place.createdAt()).and("_id").lt(place.id()));
  }

  /// The ids of queued letters whose time has come, the longest due first.
  List<String> due(Instant now, int limit) {
    return mongo
        .getCollection(COLLECTION)
        .find(Filters.and(Filters.eq("stage.is", "Queued"), Filters.lte("stage.due", now)))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("stage.due"))
        .limit(limit)
        .map(letter -> letter.getString("_id"))
        .into(new ArrayList<>());
  }

  List<Letter> queued(Collection<String> ids) {
    return mongo.find(
        new Query(Criteria.where("_id").in(ids).and("stage.is").is("Queued")),
        Letter.class,
        COLLECTION);
  }

  /// Letters whose address was not known when they came to be owed, from the id after `after` on.
  public List<Letter> awaitingAddress(String after, int limit) {
    return mongo.find(
        new Query(Criteria.where("stage.is").is("AwaitingAddress").and("_id").gt(after))
            .with(Sort.by("id"))
            .limit(limit),
        Letter.class,
        COLLECTION);
  }

  public List<Letter> resendsOf(String letter) {
    return mongo.find(new Query(Criteria.where("resendOf").is(letter)), Letter.class, COLLECTION);
  }

  static void prepare(MongoDatabase database) {
    var letters = database.getCollection(COLLECTION);
    for (var index :
        List.of(
            Indexes.ascending("stage.is", "stage.due", "_id"),
            Indexes.ascending("registrationId", "createdAt"),
            Indexes.ascending("written.reference"),
            Indexes.ascending("resendOf"),
            Indexes.descending("createdAt", "_id"))) {
      var _ = letters.createIndex(index);
    }
  }
}
