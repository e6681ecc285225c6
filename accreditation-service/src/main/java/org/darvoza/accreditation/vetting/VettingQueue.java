package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// Many cases at once, without anybody's identity: the most urgent first.
@Repository
public class VettingQueue {

  private static final Sort URGENCY = Sort.by("dueAt", "_id");

  /// A place in the list: when the last case shown is due, and its id.
  static final String CURSOR = "(\\d{1,15})-([0-9a-f]{32})";

  private static final Pattern PLACE = Pattern.compile(CURSOR);

  private final MongoTemplate mongo;
  private final Sights sights;
  private final Clock clock;

  VettingQueue(MongoTemplate mongo, Sights sights, Clock clock) {
    this.mongo = mongo;
    this.sights = sights;
    this.clock = clock;
  }

  /// A case as a line of the queue. `hits`: how many checks and list entries point something out;
  /// `wakesAt`: when it comes back by itself.
  public record Item(
      String id,
      String reference,
      State state,
      Lane lane,
      Category category,
      Represents delegation,
      Instant openedAt,
      Instant dueAt,
      @Nullable String claimedBy,
      @Nullable Instant claimedUntil,
      @Nullable String proposedBy,
      @Nullable Verdict proposed,
      int hits,
      List<String> flags,
      List<Mark> marks,
      @Nullable Instant wakesAt,
      long version) {}

  /// `next` continues the list; null at its end.
  record Page(List<Item> items, @Nullable String next) {}

  public Item item(VettingCase vetted) {
    return Row.of(vetted).item(clock.instant());
  }

  Page page(QueueFilter filter, Officer officer, @Nullable String after, int limit) {
    var now = clock.instant();
    var rows =
        filter.questions(now).stream()
            .map(question -> query(question, officer, after, limit + 1).with(URGENCY))
            .flatMap(it -> mongo.find(it, Row.class, VettingCases.COLLECTION).stream())
            .sorted(Comparator.comparing(Row::dueAt).thenComparing(Row::id))
            .limit(limit + 1)
            .toList();
    var items = rows.stream().limit(limit).map(row -> row.item(now)).toList();
    return new Page(items, rows.size() > limit ? cursorAt(items.getLast()) : null);
  }

  Query query(List<Criteria> question, Officer officer, @Nullable String after, int limit) {
    var all = new ArrayList<>(question);
    all.addAll(sights.of(officer));
    cursor(after).ifPresent(all::add);
    var query = all.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(all));
    query
        .limit(limit)
        .fields()
        .include("version", "reference", "category", "delegation", "openedAt", "dueAt", "lane")
        .include("checks", "hits", "course", "stage");
    return query;
  }

  private static Optional<Criteria> cursor(@Nullable String after) {
    var parts = PLACE.matcher(Objects.requireNonNullElse(after, ""));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var dueAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
    return Optional.of(
        new Criteria()
            .orOperator(
                Criteria.where("dueAt").gt(dueAt),
                Criteria.where("dueAt").is(dueAt).and("_id").gt(parts.group(2))));
  }

  private static String cursorAt(Item last) {
    return last.dueAt().toEpochMilli() + "-" + last.id();
  }

  /// The lines of another page, in its order; what the officer may not see is not among them.
  public List<Item> lines(Criteria wanted, Officer officer, Sort order, int limit) {
    var now = clock.instant();
    var query = query(List.of(wanted), officer, null, limit).with(order);
    return mongo.find(query, Row.class, VettingCases.COLLECTION).stream()
        .map(row -> row.item(now))
        .toList();
  }
}
