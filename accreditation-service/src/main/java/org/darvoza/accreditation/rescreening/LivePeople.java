package org.darvoza.accreditation.rescreening;

import module java.base;

import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.listing.Screenroom;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Dossier;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// Everyone whose accreditation is open or stands, as far as a search of the lists needs them.
@Repository
class LivePeople {

  private static final String STAGE = "stage.is";
  private static final Set<String> ACCREDITED =
      Set.of(
          "Cleared", "ClearedWithConditions", "Suspended", "ReinstateProposed", "RevokeProposed");

  /// Not screened yet, or over and done with.
  private static final Set<String> NOT_ALIVE =
      Set.of("Received", "Refused", "Revoked", "Upheld", "Lapsed", "Closed");

  /// Clocks of instances may differ by less than this, and a screening is recorded sooner.
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private final MongoTemplate mongo;

  LivePeople(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  record Row(String id, Locked<Dossier> dossier, String identityHash, List<ListHit> hits) {}

  int count() {
    return (int) mongo.count(Query.query(alive()), VettingCases.COLLECTION);
  }

  private static Criteria alive() {
    return Criteria.where(STAGE).nin(NOT_ALIVE);
  }

  /// The next people after the last one looked at, by the ids of their cases. Whoever was
  /// accredited since the beginning belongs to the others too: he may have come too late for the
  /// first phase.
  List<Row> next(Rescreening rescreening, int limit) {
    var whom =
        switch (rescreening.phase()) {
          case ACCREDITED -> Criteria.where(STAGE).in(ACCREDITED);
          case ALL_OTHERS -> others(rescreening.startedAt().minus(MARGIN));
        };
    var query =
        Query.query(new Criteria().andOperator(Criteria.where("_id").gt(rescreening.after()), whom))
            .with(Sort.by("_id"))
            .withHint("_id_");
    return rows(query, limit);
  }

  private static Criteria others(Instant start) {
    var without = new HashSet<>(NOT_ALIVE);
    without.addAll(ACCREDITED);
    return new Criteria()
        .orOperator(
            Criteria.where(STAGE).nin(without),
            Criteria.where(STAGE).in(ACCREDITED).and("stage.decision.at").gte(start),
            Criteria.where(STAGE).in(ACCREDITED).and("stage.before.decision.at").gte(start));
  }

  /// Who was screened by other lists although these had taken effect already, or about to: on an
  /// instance that read the lists a moment before and recorded a moment after.
  List<Row> missed(Rescreening rescreening, int limit) {
    var check =
        Criteria.where("rule")
            .is(Screenroom.RULE)
            .and("parameters.lists")
            .ne(rescreening.lists())
            .and("parameters.at")
            .gte(rescreening.startedAt().minus(MARGIN).toString());
    return rows(
        Query.query(new Criteria().andOperator(alive(), Criteria.where("checks").elemMatch(check))),
        limit);
  }

  /// Until when somebody may still be missed.
  static Instant missedUntil(Rescreening rescreening) {
    return rescreening.startedAt().plus(MARGIN);
  }

  private List<Row> rows(Query query, int limit) {
    query.limit(limit).fields().include("dossier", "identityHash", "hits");
    return mongo.find(query, Row.class, VettingCases.COLLECTION);
  }
}
