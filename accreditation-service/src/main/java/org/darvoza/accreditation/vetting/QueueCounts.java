package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.aggregation.UnionWithOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// How many cases stand where, as the queue's page says it: exact up to [#MOST], then only that
/// there are more. So a page costs the same however long the queue is, and one round trip.
@Repository
class QueueCounts {

  /// The head's workload counts everything; who works on the queue needs to know that it is long.
  static final int MOST = 1000;

  private static final String LANE = "lane ";

  private final MongoTemplate mongo;
  private final Sights sights;
  private final Clock clock;

  QueueCounts(MongoTemplate mongo, Sights sights, Clock clock) {
    this.mongo = mongo;
    this.sights = sights;
    this.clock = clock;
  }

  /// `counted` stops at one more than [#MOST].
  record Count(int counted) {
    static final Count NONE = new Count(0);

    Count plus(Count other) {
      return new Count(Math.min(counted + other.counted, MOST + 1));
    }

    public boolean any() {
      return counted > 0;
    }

    @Override
    public String toString() {
      return counted > MOST ? MOST + "+" : Integer.toString(counted);
    }
  }

  /// `byLane`: of those that wait for an officer.
  record Counts(Map<State, Count> byState, Map<Lane, Count> byLane, Count overdue) {
    Count of(State state) {
      return byState.getOrDefault(state, Count.NONE);
    }

    Count all() {
      return byState.values().stream().reduce(Count.NONE, Count::plus);
    }
  }

  private record Part(String of, int counted) {}

  Counts of(Officer officer) {
    var now = clock.instant();
    var scope = sights.of(officer);
    var parts = new ArrayList<List<AggregationOperation>>();
    for (var state : State.values()) {
      QueueFilter.standing(state, now)
          .forEach(standing -> parts.add(part(state.name(), scope, standing)));
    }
    for (var waiting : QueueFilter.standing(State.QUEUED, now)) {
      parts.add(part("overdue", scope, waiting, Criteria.where("dueAt").lt(now)));
      for (var lane : Lane.values()) {
        parts.add(part(LANE + lane, scope, waiting, Criteria.where("lane").is(lane)));
      }
    }
    return counts(ask(parts));
  }

  private List<AggregationOperation> part(String of, List<Criteria> scope, Criteria... wanted) {
    var all = new ArrayList<>(List.of(wanted));
    all.addAll(scope);
    return List.of(
        Aggregation.match(new Criteria().andOperator(all)),
        Aggregation.limit(MOST + 1L),
        Aggregation.count().as("counted"),
        Aggregation.addFields().addFieldWithValue("of", of).build());
  }

  private List<Part> ask(List<List<AggregationOperation>> parts) {
    var pipeline = new ArrayList<>(parts.getFirst());
    parts.stream()
        .skip(1)
        .map(
            part ->
                UnionWithOperation.unionWith(VettingCases.COLLECTION)
                    .pipeline(part.toArray(AggregationOperation[]::new)))
        .forEach(pipeline::add);
    return mongo
        .aggregate(Aggregation.newAggregation(pipeline), VettingCases.COLLECTION, Part.class)
        .getMappedResults();
  }

  private static Counts counts(List<Part> parts) {
    var byState = new EnumMap<State, Count>(State.class);
    var byLane = new EnumMap<Lane, Count>(Lane.class);
    var overdue = Count.NONE;
    for (var part : parts) {
      var count = new Count(part.counted());
      if (part.of().equals("overdue")) {
        overdue = overdue.plus(count);
      } else if (part.of().startsWith(LANE)) {
        var lane = Lane.valueOf(part.of().substring(LANE.length()));
        var _ = byLane.merge(lane, count, Count::plus);
      } else {
        var _ = byState.merge(State.valueOf(part.of()), count, Count::plus);
      }
    }
    return new Counts(byState, byLane, overdue);
  }
}
