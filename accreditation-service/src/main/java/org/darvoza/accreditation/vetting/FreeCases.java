package org.darvoza.accreditation.vetting;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// What may be handed out. Each question names the index it is answered from: it reads as many
/// entries as it returns, and no planner weighs it anew while fifty officers wait.
@Repository
class FreeCases {

  private static final Sort URGENCY = Sort.by("dueAt", "_id");

  /// Far less than a lease: what is claimed after a look cannot lapse before the next one.
  private static final Duration LOOK = Duration.ofMinutes(1);

  private final MongoTemplate mongo;
  private final Sights sights;
  private final Clock clock;
  private volatile Quiet quiet = new Quiet(Instant.MAX, Instant.MIN);

  /// The time in which no lease ends. Leases only begin and grow, so one look tells it.
  private record Quiet(Instant from, Instant until) {
    boolean covers(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  FreeCases(MongoTemplate mongo, Sights sights, Clock clock) {
    this.mongo = mongo;
    this.sights = sights;
    this.clock = clock;
  }

  /// What an officer would take next. Officers with equal wishes see the same queue.
  record Wish(@Nullable Lane lane, @Nullable Category category, Set<StaffRole> roles, Scope scope) {

    static Wish of(@Nullable Lane lane, @Nullable Category category, Officer officer) {
      return new Wish(lane, category, officer.roles(), officer.scope());
    }

    /// The one that leaves the least to skip: few cases are not green, most officers are bound to
    /// nothing.
    String index() {
      if (!scope.delegations().isEmpty()) {
        return VettingCases.QUEUED_BY_DELEGATION;
      }
      if (lane == Lane.RED || (lane == Lane.AMBER && category == null)) {
        return VettingCases.QUEUED_BY_LANE;
      }
      if (category != null || !scope.categories().isEmpty()) {
        return VettingCases.QUEUED_BY_CATEGORY;
      }
      return lane == null ? VettingCases.BY_STATE : VettingCases.QUEUED_BY_LANE;
    }
  }

  private record Place(Instant dueAt, String id) {
    static Place of(Document found) {
      return new Place(found.getDate("dueAt").toInstant(), found.getString("_id"));
    }
  }

  /// The ids of the most urgent ones: those that nobody has taken, and those whose lease ran out.
  List<String> mostUrgent(Wish wish, int limit) {
    return Stream.concat(places(untaken(wish, limit)), lapsed(wish, clock.instant(), limit))
        .sorted(Comparator.comparing(Place::dueAt).thenComparing(Place::id))
        .limit(limit)
        .map(Place::id)
        .toList();
  }

  private Stream<Place> lapsed(Wish wish, Instant now, int limit) {
    if (quiet.covers(now)) {
      return Stream.empty();
    }
    quiet = new Quiet(now, firstEnd().filter(now.plus(LOOK)::isAfter).orElse(now.plus(LOOK)));
    return places(abandoned(wish, now, limit));
  }

  /// When the first of all leases ends or ended.
  private Optional<Instant> firstEnd() {
    var query =
        Query.query(Criteria.where("stage.is").is("Claimed"))
            .with(Sort.by("stage.until"))
            .limit(1)
            .withHint(VettingCases.HELD);
    query.fields().include("stage.until").exclude("_id");
    return Optional.ofNullable(mongo.findOne(query, Document.class, VettingCases.COLLECTION))
        .map(found -> found.get("stage", Document.class).getDate("until").toInstant());
  }

  private Stream<Place> places(Query query) {
    query.fields().include("dueAt");
    return mongo.find(query, Document.class, VettingCases.COLLECTION).stream().map(Place::of);
  }

  Query untaken(Wish wish, int limit) {
    return query(wish, Criteria.where("stage.is").is("Queued"), limit).withHint(wish.index());
  }

  /// Few at any time: an officer who goes away leaves a case or two.
  Query abandoned(Wish wish, Instant now, int limit) {
    return query(wish, QueueFilter.lapsed(now), limit).withHint(VettingCases.HELD);
  }

  private Query query(Wish wish, Criteria standing, int limit) {
    var all = new ArrayList<>(List.of(standing));
    if (wish.lane() != null) {
      all.add(Criteria.where("lane").is(wish.lane()));
    }
    if (wish.category() != null) {
      all.add(Criteria.where("category").is(wish.category()));
    }
    all.addAll(sights.of(wish.roles(), wish.scope()));
    return Query.query(new Criteria().andOperator(all)).with(URGENCY).limit(limit);
  }
}
