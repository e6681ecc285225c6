package org.darvoza.accreditation.cases;

import module java.base;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Store;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// The cases as they lie in the database. What officers see of many at once is the queue of the
/// officers.
@Repository
public class VettingCases implements Preparation {

  public static final String COLLECTION = "vetting_cases";

  /// Indexes that questions name, so that no planner has to guess.
  public static final String BY_STATE = "by_state";

  public static final String QUEUED_BY_LANE = "queued_by_lane";
  public static final String QUEUED_BY_CATEGORY = "queued_by_category";
  public static final String QUEUED_BY_DELEGATION = "queued_by_delegation";
  public static final String HELD = "held";

  private static final List<String> ENDED =
      List.of("Refused", "Revoked", "Upheld", "Lapsed", "Closed");

  private final MongoTemplate mongo;
  private final Store<VettingCase> store;

  VettingCases(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, VettingCase.class, COLLECTION);
  }

  public Store<VettingCase> store() {
    return store;
  }

  public VettingCase require(String id) {
    return store.require(id);
  }

  /// Those that no rule has looked at yet, the oldest first.
  public List<VettingCase> unscreened(int limit) {
    var query =
        Query.query(Criteria.where("stage.is").is("Received"))
            .with(Sort.by("dueAt", "_id"))
            .limit(limit);
    return mongo.find(query, VettingCase.class, COLLECTION);
  }

  /// A case by the document it is about.
  public record OnDocument(String id, String reference, String documentIndex) {}

  /// All on any of these documents that are neither refused nor ended otherwise, by one query.
  public Map<String, List<OnDocument>> liveOn(Collection<String> documentIndexes) {
    return on(documentIndexes, Criteria.where("stage.is").nin(ENDED));
  }

  /// All on any of these documents that ended with a no.
  public Map<String, List<OnDocument>> refusedOn(Collection<String> documentIndexes) {
    return on(documentIndexes, Criteria.where("stage.is").in("Refused", "Revoked", "Upheld"));
  }

  private Map<String, List<OnDocument>> on(Collection<String> documentIndexes, Criteria stage) {
    var query = Query.query(stage.and("documentIndex").in(documentIndexes));
    query.fields().include("reference", "documentIndex");
    return mongo.find(query, OnDocument.class, COLLECTION).stream()
        .collect(Collectors.groupingBy(OnDocument::documentIndex));
  }

  /// Whether more than `most` cases that are neither refused nor ended otherwise came from there
  /// since then. Counts no further than it has to.
  public boolean moreThan(int most, String sourceIndex, Instant since) {
    var query =
        Query.query(
            Criteria.where("origin.sourceIndex")
                .is(sourceIndex)
                .and("openedAt")
                .gt(since)
                .and("stage.is")
                .nin(ENDED));
    return mongo.count(query.limit(most + 1), COLLECTION) > most;
  }

  /// Those for which something has to happen by itself now, the longest due first.
  public List<String> due(Instant now, int limit) {
    var query = Query.query(Criteria.where("wakeAt").lte(now)).with(Sort.by("wakeAt")).limit(limit);
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  /// Those that wait for this agency, the earliest deadline first.
  public List<VettingCase> waitingFor(String agency, int limit) {
    var query =
        Query.query(Criteria.where("stage.is").is("WaitingAgency").and("stage.agency").is(agency))
            .with(Sort.by("stage.deadline", "_id"))
            .limit(limit);
    return mongo.find(query, VettingCase.class, COLLECTION);
  }

  /// `by_state` answers the queue, its counts and the workload without opening a case; the partial
  /// ones hold only the cases that somebody may ask for that way, so that they stay small and cost
  /// little to keep.
  @Override
  public void prepare(MongoDatabase database) {
    var cases = database.getCollection(COLLECTION);
    var stage = "stage.is";
    index(
        cases,
        BY_STATE,
        all(),
        stage,
        "dueAt",
        "_id",
        "lane",
        "category",
        "delegation.code",
        "conference",
        "stage.until",
        "openedAt");
    index(cases, QUEUED_BY_LANE, in("Queued"), "lane", "dueAt", "_id", "category");
    index(cases, QUEUED_BY_CATEGORY, in("Queued"), "category", "dueAt", "_id", "lane");
    index(
        cases,
        QUEUED_BY_DELEGATION,
        in("Queued"),
        "delegation.code",
        "dueAt",
        "_id",
        "lane",
        "category");
    index(cases, HELD, in("Claimed"), "stage.until", "stage.officer");
    index(cases, "all_by_urgency", all(), "dueAt", "_id");
    index(
        cases,
        "by_arrival",
        all(),
        "openedAt",
        "lane",
        "category",
        "delegation.code",
        "conference");
    index(cases, "by_document", all(), "documentIndex");
    index(cases, "by_reference", all(), "reference");
    index(cases, "by_source", given("origin.sourceIndex"), "origin.sourceIndex", "openedAt");
    index(cases, "by_alarm", given("wakeAt"), "wakeAt", "stage.by");
    index(
        cases,
        "by_decision",
        given("stage.decision.at"),
        "stage.decision.at",
        "lane",
        "category",
        "delegation.code",
        "conference",
        "stage.decision.proposal.verdict",
        "stage.decision.proposal.proposer",
        "stage.decision.confirmer");
  }

  private static void index(
      MongoCollection<Document> cases, String name, Bson which, String... keys) {
    var options = new IndexOptions().name(name);
    if (!which.toBsonDocument().isEmpty()) {
      options.partialFilterExpression(which);
    }
    var _ = cases.createIndex(Indexes.ascending(keys), options);
  }

  private static Bson all() {
    return Filters.empty();
  }

  private static Bson in(String stage) {
    return Filters.eq("stage.is", stage);
  }

  private static Bson given(String field) {
    return Filters.exists(field);
  }
}
