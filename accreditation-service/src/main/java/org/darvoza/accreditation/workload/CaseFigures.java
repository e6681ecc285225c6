package org.darvoza.accreditation.workload;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.cases.AutoClear;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.vetting.Sights;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// Sums over the cases an officer may see. Each is read from one index alone; no case is opened.
@Repository
class CaseFigures {

  private static final List<String> WORK =
      List.of("Received", "AutoChecked", "Queued", "Claimed", "SecondReview");
  private static final List<String> WAITING =
      List.of("WaitingApplicant", "WaitingAgency", "OnHold");
  private static final String PROPOSER = "stage.decision.proposal.proposer";
  private static final String CONFIRMER = "stage.decision.confirmer";
  private static final String DECIDED_AT = "stage.decision.at";

  private final MongoTemplate mongo;
  private final Sights sights;

  CaseFigures(MongoTemplate mongo, Sights sights) {
    this.mongo = mongo;
    this.sights = sights;
  }

  /// Undecided cases of one lane and category that were opened on one day.
  record Pile(
      Lane lane, Category category, boolean waiting, Instant day, Instant oldest, long cases) {}

  List<Pile> backlog(Officer reader) {
    var stages = Stream.concat(WORK.stream(), WAITING.stream()).toList();
    var group =
        new Document("lane", "$lane")
            .append("category", "$category")
            .append("waiting", new Document("$in", List.of("$stage.is", WAITING)))
            .append("day", truncated("$openedAt", "day"));
    var least = new Document("oldest", new Document("$min", "$openedAt"));
    return sums(reader, Criteria.where("stage.is").in(stages), group, least, Pile.class);
  }

  record Arrivals(Instant hour, long cases) {}

  List<Arrivals> arrivals(Officer reader, Instant since) {
    var group = new Document("hour", truncated("$openedAt", "hour"));
    var wanted = Criteria.where("openedAt").gte(since);
    return sums(reader, wanted, group, new Document(), Arrivals.class);
  }

  /// Decisions that stand. `single`: by one pair of eyes, and those an officer's.
  record Decisions(Instant hour, Lane lane, String proposer, boolean single, long cases) {
    boolean byOneOfficer() {
      return single && !proposer.equals(AutoClear.PROPOSER);
    }
  }

  List<Decisions> decisions(Officer reader, Instant since) {
    var group =
        new Document("hour", truncated("$" + DECIDED_AT, "hour"))
            .append("lane", "$lane")
            .append("proposer", "$" + PROPOSER)
            .append("single", new Document("$not", List.of("$" + CONFIRMER)));
    var wanted = Criteria.where(DECIDED_AT).gte(since);
    return sums(reader, wanted, group, new Document(), Decisions.class);
  }

  record Signed(String verdict, long cases) {}

  /// What an officer put his name to, as the first or the second.
  List<Signed> signedBy(Officer officer, Instant since) {
    var name = officer.username();
    var wanted =
        new Criteria()
            .andOperator(
                Criteria.where(DECIDED_AT).gte(since),
                new Criteria()
                    .orOperator(
                        Criteria.where(PROPOSER).is(name), Criteria.where(CONFIRMER).is(name)));
    var group = new Document("verdict", "$stage.decision.proposal.verdict");
    return sums(officer, wanted, group, new Document(), Signed.class);
  }

  List<Workload.Lease> leases(Officer reader, Instant now) {
    var wanted = Criteria.where("stage.is").is("Claimed").and("stage.until").gt(now);
    var first = new Document("firstUntil", new Document("$min", "$stage.until"));
    var group = new Document("officer", "$stage.officer");
    return sums(reader, wanted, group, first, Workload.Lease.class);
  }

  private static Document truncated(String field, String unit) {
    return new Document("$dateTrunc", new Document("date", field).append("unit", unit));
  }

  /// Counts as `cases` what agrees in all the fields of the group.
  private <T> List<T> sums(
      Officer reader, Criteria wanted, Document group, Document more, Class<T> type) {
    var all = new ArrayList<>(List.of(wanted));
    all.addAll(sights.of(reader));
    var grouped = new Document("_id", group).append("cases", new Document("$sum", 1L));
    grouped.putAll(more);
    var lifted = new Document("newRoot", new Document("$mergeObjects", List.of("$_id", "$$ROOT")));
    List<AggregationOperation> steps =
        List.of(
            Aggregation.match(new Criteria().andOperator(all)),
            _ -> new Document("$group", grouped),
            _ -> new Document("$replaceRoot", lifted),
            _ -> new Document("$unset", "_id"));
    return mongo
        .aggregate(Aggregation.newAggregation(steps), VettingCases.COLLECTION, type)
        .getMappedResults();
  }
}
