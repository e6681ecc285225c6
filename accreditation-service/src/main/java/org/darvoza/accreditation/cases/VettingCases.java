package org.darvoza.accreditation.cases;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
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
    return on(
        documentIndexes,
        Criteria.where("stage.is").nin("Refused", "Revoked", "Upheld", "Lapsed", "Closed"));
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
            .with(Sort.by("wakeAt", "_id"))
            .limit(limit);
    return mongo.find(query, VettingCase.class, COLLECTION);
  }

  /// The first serves screening, the queue and the counts; the others a look-up each.
  @Override
  public void prepare(MongoDatabase database) {
    var cases = database.getCollection(COLLECTION);
    var _ = cases.createIndex(Indexes.ascending("stage.is", "dueAt", "_id", "lane", "category"));
    var _ = cases.createIndex(Indexes.ascending("dueAt", "_id"));
    var _ = cases.createIndex(Indexes.ascending("documentIndex"));
    var _ = cases.createIndex(Indexes.ascending("reference"));
    var _ = cases.createIndex(Indexes.ascending("wakeAt"), new IndexOptions().sparse(true));
  }
}
