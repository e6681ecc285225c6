package org.darvoza.accreditation.vetting;

import module java.base;

import org.bson.Document;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.contracts.Category;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Very many cases at once: copies of one that came in the ordinary way, so that they are stored as
/// the mapping stores them. States only; their ledger begins with what is done to them next.
public final class Crowd {

  /// One in two hundred is red, one in twenty amber.
  static final int RED = 200;

  static final int AMBER = 20;

  private static final int TOGETHER = 2_000;
  private static final List<String> STATES = List.of("UZB", "KAZ", "KGZ", "TKM", "TJK", "CHN");

  private final MongoTemplate mongo;
  private final Document original;
  private final Random chance = new Random(4);

  private Crowd(MongoTemplate mongo, Document original) {
    this.mongo = mongo;
    this.original = original;
  }

  public static Crowd of(VettingRoom room, MongoTemplate mongo) {
    var real = room.arrives(SamplePeople.somebody());
    var stored = mongo.getCollection(VettingCases.COLLECTION).find(new Document("_id", real.id()));
    return new Crowd(mongo, Objects.requireNonNull(stored.first()));
  }

  /// Opened one second after another, up to now; due in a random order.
  public void queue(int count, Instant now) {
    insert(count, now, original.get("stage", Document.class));
  }

  /// As many again, cleared by two officers in the last day.
  public void cleared(int count, Instant now) {
    var proposal =
        new Document("verdict", "CLEAR")
            .append("reasonCode", "NO_OBJECTION")
            .append("proposer", "officer1")
            .append("at", Date.from(now))
            .append("onVersion", 3L)
            .append("identityHash", original.getString("identityHash"));
    var decision =
        new Document("proposal", proposal)
            .append("confirmer", "officer2")
            .append("at", Date.from(now.minus(Duration.ofHours(5))));
    insert(count, now, new Document("is", "Cleared").append("decision", decision));
  }

  private void insert(int count, Instant now, Document stage) {
    for (int from = 0; from < count; from += TOGETHER) {
      var cases =
          IntStream.range(from, Math.min(count, from + TOGETHER))
              .mapToObj(number -> somebody(number, now.minusSeconds(count - number), stage))
              .toList();
      var _ = mongo.getCollection(VettingCases.COLLECTION).insertMany(cases);
    }
  }

  private Document somebody(int number, Instant openedAt, Document stage) {
    var copy = new Document(original);
    copy.put("_id", "%08x%024x".formatted(chance.nextInt(), number));
    copy.put("reference", "DSH-%07d".formatted(number));
    copy.put("openedAt", Date.from(openedAt));
    copy.put("dueAt", Date.from(openedAt.plusSeconds(chance.nextInt(400_000))));
    copy.put("lane", lane(number).name());
    copy.put("category", category(number).name());
    copy.put("delegation", delegation(number));
    copy.put("stage", stage);
    return copy;
  }

  static Lane lane(int number) {
    return number % RED == 0 ? Lane.RED : number % AMBER == 0 ? Lane.AMBER : Lane.GREEN;
  }

  static Category category(int number) {
    return Category.values()[number % Category.values().length];
  }

  private Document delegation(int number) {
    var code = STATES.get(number % STATES.size());
    return new Document(original.get("delegation", Document.class))
        .append("code", code)
        .append("name", code);
  }
}
