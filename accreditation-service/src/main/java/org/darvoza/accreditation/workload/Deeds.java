package org.darvoza.accreditation.workload;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.vetting.Sights;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// What officers did, read from the ledger. It tells what the state of a case has forgotten: leases
/// renewed, proposals sent back, hits judged.
@Repository
class Deeds implements Preparation {

  private static final String LEDGER = "ledger";
  private static final String ACTOR = "officer:";
  private static final List<String> TOLD =
      List.of(
          "CaseClaimed",
          "DecisionProposed",
          "ProposalReturned",
          "CaseHandedOver",
          "CaseReassigned",
          "LeaseRenewed",
          "PutOnHold",
          "InformationRequested",
          "AgencyAsked",
          "HitJudged",
          "AccreditationSuspended");

  private final MongoTemplate mongo;
  private final Sights sights;

  Deeds(MongoTemplate mongo, Sights sights) {
    this.mongo = mongo;
    this.sights = sights;
  }

  /// How often an officer did it.
  record Sum(String type, String actor, long times) {
    String officer() {
      return actor.startsWith(ACTOR) ? actor.substring(ACTOR.length()) : actor;
    }
  }

  /// Of a hit's judgement only that a strong one is another person.
  List<Sum> sums(Officer reader, Instant since) {
    var plain =
        Criteria.where("type")
            .in(
                "ProposalReturned",
                "CaseHandedOver",
                "CaseReassigned",
                "LeaseRenewed",
                "AccreditationSuspended");
    var cleared =
        Criteria.where("type")
            .is("HitJudged")
            .and("fact")
            .regex("(?=.*\"band\":\"STRONG\").*\"samePerson\":false");
    return Stream.of(plain, cleared).flatMap(it -> sums(it, reader, since).stream()).toList();
  }

  private List<Sum> sums(Criteria wanted, Officer reader, Instant since) {
    var steps = new ArrayList<AggregationOperation>();
    steps.add(Aggregation.match(wanted.and("at").gte(since)));
    steps.addAll(seenBy(reader));
    steps.add(Aggregation.group("type", "actor").count().as("times"));
    steps.add(Aggregation.project("type", "actor", "times"));
    return mongo.aggregate(Aggregation.newAggregation(steps), LEDGER, Sum.class).getMappedResults();
  }

  /// An entry counts where its case does.
  private List<AggregationOperation> seenBy(Officer reader) {
    var scope = sights.of(reader);
    if (scope.isEmpty()) {
      return List.of();
    }
    var seen = Aggregation.match(new Criteria().andOperator(scope));
    return List.of(
        context ->
            new Document(
                "$lookup",
                new Document("from", VettingCases.COLLECTION)
                    .append("localField", "aggregate")
                    .append("foreignField", "_id")
                    .append(
                        "pipeline",
                        List.of(
                            seen.toDocument(context),
                            new Document("$project", new Document("_id", 1))))
                    .append("as", "seen")),
        _ -> new Document("$match", new Document("seen.0", new Document("$exists", true))));
  }

  record Deed(String aggregate, String type, Instant at) {}

  /// What an officer did, the earliest first.
  List<Deed> of(Officer officer, Instant since, String... types) {
    return mongo
        .getCollection(LEDGER)
        .find(
            Filters.and(
                Filters.in("type", types),
                Filters.eq("actor", officer.code()),
                Filters.gte("at", Date.from(since))))
        .map(Deeds::deed)
        .into(new ArrayList<>())
        .stream()
        .sorted(Comparator.comparing(Deed::at))
        .toList();
  }

  /// The cases whose proposal by this officer a colleague sent back.
  Set<String> returnedTo(Officer officer, Instant since) {
    var proposer = "\"proposer\":" + '"' + officer.username() + '"';
    return mongo
        .getCollection(LEDGER)
        .find(
            Filters.and(
                Filters.eq("type", "ProposalReturned"),
                Filters.gte("at", Date.from(since)),
                Filters.regex("fact", Pattern.compile(Pattern.quote(proposer)))))
        .map(found -> found.getString("aggregate"))
        .into(new TreeSet<>());
  }

  private static Deed deed(Document entry) {
    return new Deed(
        entry.getString("aggregate"), entry.getString("type"), entry.getDate("at").toInstant());
  }

  /// Holds only what is asked for here: other entries cost nothing.
  @Override
  public void prepare(MongoDatabase database) {
    var _ =
        database
            .getCollection(LEDGER)
            .createIndex(
                Indexes.ascending("type", "actor", "at", "aggregate"),
                new IndexOptions()
                    .name("deeds-of-officers")
                    .partialFilterExpression(Filters.in("type", TOLD)));
  }
}
