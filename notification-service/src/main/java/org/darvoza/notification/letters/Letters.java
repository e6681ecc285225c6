package org.darvoza.notification.letters;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.notification.letters.Letter.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Finds letters. Written they are by the ledger alone.
@Component
public final class Letters {

  private static final String COLLECTION = "letters";
  private static final String SHEET = "written.sheet";
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
      boolean attention,
      Optional<Place> after,
      int limit) {

    /// All of one registration's.
    public static Wanted ofRegistration(String id, int limit) {
      return new Wanted(
          Optional.of(id),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          limit);
    }
  }

  /// Where a page of the list ended.
  public record Place(Instant createdAt, String id) {}

  public List<Letter> list(Wanted wanted) {
    var criteria = new ArrayList<Criteria>();
    wanted.registrationId().ifPresent(id -> criteria.add(Criteria.where("registrationId").is(id)));
    wanted.reference().ifPresent(r -> criteria.add(Criteria.where("written.reference").is(r)));
    wanted.stage().ifPresent(s -> criteria.add(Criteria.where("stage.is").is(s.getSimpleName())));
    wanted.tried().ifPresent(t -> criteria.add(Criteria.where("tries.0").exists(t)));
    if (wanted.attention()) {
      criteria.add(unattended());
    }
    wanted.after().ifPresent(place -> criteria.add(before(place)));
    var query = criteria.isEmpty() ? new Query() : new Query(new Criteria().andOperator(criteria));
    return mongo.find(query.with(NEWEST_FIRST).limit(wanted.limit()), Letter.class, COLLECTION);
  }

  public long needingAttention() {
    return mongo.count(new Query(unattended()), COLLECTION);
  }

  private static Criteria unattended() {
    var lost = Criteria.where("stage.is").in("Failed", "Bounced", "Suppressed");
    return lost.and("attendedAt").is(null);
  }

  private static Criteria before(Place place) {
    return new Criteria()
        .orOperator(
            Criteria.where("createdAt").lt(place.createdAt()),
            Criteria.where("createdAt").is(place.createdAt()).and("_id").lt(place.id()));
  }

  /// The ids of queued letters whose time has come, the longest due first.
  public List<String> due(Instant now, int limit) {
    return ids(
        Filters.and(Filters.eq("stage.is", "Queued"), Filters.lte("stage.due", now)),
        Sorts.ascending("stage.due"),
        limit);
  }

  public List<Letter> queued(Collection<String> ids) {
    return mongo.find(
        new Query(Criteria.where("_id").in(ids).and("stage.is").is("Queued")),
        Letter.class,
        COLLECTION);
  }

  /// As [#queued], without their words, which are most of a letter.
  public List<Letter> queuedOutsides(Collection<String> ids) {
    var query = new Query(Criteria.where("_id").in(ids).and("stage.is").is("Queued"));
    query.fields().exclude(SHEET);
    return mongo.find(query, Letter.class, COLLECTION);
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

  /// Of those that came to be owed before, what would still be sent, written or not.
  public List<String> unsentBefore(Instant time, int limit) {
    var unwritten =
        Filters.and(Filters.eq("stage.is", "AwaitingAddress"), Filters.eq("stage.keptIn", null));
    return ids(
        Filters.and(
            Filters.lt("createdAt", time), Filters.or(Filters.eq("stage.is", "Queued"), unwritten)),
        Sorts.ascending("stage.due"),
        limit);
  }

  public List<String> held(int limit) {
    return ids(Filters.eq("stage.is", "Held"), Sorts.ascending("_id"), limit);
  }

  private List<String> ids(Bson which, Bson order, int limit) {
    return mongo
        .getCollection(COLLECTION)
        .find(which)
        .projection(Projections.include("_id"))
        .sort(order)
        .limit(limit)
        .map(letter -> letter.getString("_id"))
        .into(new ArrayList<>());
  }

  /// Letters from before whose words are still kept, and that will not be sent again.
  List<Letter> settledBefore(Instant time, int limit) {
    return mongo.find(
        new Query(
                Criteria.where(SHEET)
                    .exists(true)
                    .and("createdAt")
                    .lt(time)
                    .and("stage.is")
                    .in("Sent", "Failed", "Bounced", "Suppressed"))
            .limit(limit),
        Letter.class,
        COLLECTION);
  }

  /// The letter whose id begins like this; ids are long enough for one to be meant.
  public Optional<Letter> beginningWith(String hex) {
    var from = Criteria.where("_id").gte(hex).lt(hex + "g");
    return Optional.ofNullable(mongo.findOne(new Query(from), Letter.class, COLLECTION));
  }

  public List<Letter> resendsOf(String letter) {
    return mongo.find(new Query(Criteria.where("resendOf").is(letter)), Letter.class, COLLECTION);
  }

  @Bean
  static Preparation letterIndexes() {
    return Letters::prepare;
  }

  private static void prepare(MongoDatabase database) {
    var letters = database.getCollection(COLLECTION);
    for (var index :
        List.of(
            Indexes.ascending("stage.is", "stage.due", "_id"),
            Indexes.ascending("stage.is", "attendedAt"),
            Indexes.ascending("registrationId", "createdAt"),
            Indexes.ascending("written.reference"),
            Indexes.ascending("resendOf"),
            Indexes.descending("createdAt", "_id"))) {
      var _ = letters.createIndex(index);
    }
    var kept = new IndexOptions().partialFilterExpression(Filters.exists(SHEET));
    var _ = letters.createIndex(Indexes.ascending("createdAt"), kept);
  }
}
