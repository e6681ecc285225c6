package org.darvoza.onebox.bench;

import module java.base;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.darvoza.onebox.data.OneboxFile;
import org.jspecify.annotations.Nullable;

/// What the services' own stores say became of the accepted registrations.
final class Account implements AutoCloseable {

  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final int BATCH = 2_000;

  private final MongoClient mongo;

  Account(OneboxFile onebox) {
    mongo = MongoClients.create(onebox.mongodb());
  }

  /// Of the accepted ones: `letters` have "received" letters, `sent` of those were handed over;
  /// `twice` have more than one; `doubts` is how often it was not known whether one was taken.
  record Tally(
      int accepted, long stored, long cases, long letters, long sent, long twice, long doubts) {

    boolean whole() {
      return stored == accepted && cases == accepted && letters == accepted && sent == accepted;
    }

    String text() {
      return "accepted %,d = stored %,d = cases %,d = letters %,d = handed over %,d; letters twice %,d, in doubt %,d"
          .formatted(accepted, stored, cases, letters, sent, twice, doubts);
    }
  }

  /// The moment at which something came to pass for a registration.
  record Moment(String registration, Instant at) {}

  /// Looks again until all is there or `limit` has passed; what it saw last.
  Tally settle(Collection<String> accepted, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      // the cheap look first: it costs the system nothing while it is being measured
      var letters = collection("notification", "letters");
      if (letters.estimatedDocumentCount() >= accepted.size() || System.nanoTime() > end) {
        var tally = tally(accepted);
        if (tally.whole() || System.nanoTime() > end) {
          return tally;
        }
      }
      Thread.sleep(GLANCE);
    }
  }

  private Tally tally(Collection<String> accepted) {
    var letters = new HashMap<String, Integer>();
    long sent = 0;
    long doubts = 0;
    for (var letter : receivedLetters(accepted)) {
      letters.merge(letter.getString("registrationId"), 1, Integer::sum);
      sent += sentAt(letter) == null ? 0 : 1;
      doubts += letter.getInteger("doubts", 0);
    }
    return new Tally(
        accepted.size(),
        count("registration", "registrations", accepted),
        count("accreditation", "vetting_cases", accepted),
        letters.size(),
        sent,
        letters.values().stream().filter(times -> times > 1).count(),
        doubts);
  }

  /// When each case stood in the officers' queue.
  List<Moment> queued(Collection<String> registrations) {
    var found = new ArrayList<Moment>();
    for (var some : batches(registrations)) {
      collection("accreditation", "ledger")
          .find(Filters.and(Filters.in("aggregate", some), Filters.eq("type", "CaseOpened")))
          .projection(Projections.include("aggregate", "at"))
          .forEach(
              entry ->
                  found.add(
                      new Moment(entry.getString("aggregate"), entry.getDate("at").toInstant())));
    }
    return found;
  }

  /// When each "received" letter was taken by the mail server.
  List<Moment> handedOver(Collection<String> registrations) {
    return receivedLetters(registrations).stream()
        .flatMap(
            letter ->
                Stream.ofNullable(sentAt(letter))
                    .map(at -> new Moment(letter.getString("registrationId"), at)))
        .toList();
  }

  private List<Document> receivedLetters(Collection<String> registrations) {
    var found = new ArrayList<Document>();
    for (var some : batches(registrations)) {
      collection("notification", "letters")
          .find(
              Filters.and(
                  Filters.in("registrationId", some),
                  Filters.eq("notice.kind", "REGISTRATION_RECEIVED")))
          .projection(Projections.include("registrationId", "stage", "doubts"))
          .into(found);
    }
    return found;
  }

  private static @Nullable Instant sentAt(Document letter) {
    var stage = letter.get("stage", Document.class);
    return "Sent".equals(stage.getString("is")) ? stage.getDate("at").toInstant() : null;
  }

  private long count(String database, String name, Collection<String> ids) {
    Function<List<String>, Bson> which = some -> Filters.in("_id", some);
    return batches(ids).stream()
        .mapToLong(some -> collection(database, name).countDocuments(which.apply(some)))
        .sum();
  }

  private static List<List<String>> batches(Collection<String> ids) {
    return ids.stream().gather(Gatherers.windowFixed(BATCH)).toList();
  }

  private MongoCollection<Document> collection(String database, String name) {
    return mongo.getDatabase(database).getCollection(name);
  }

  @Override
  public void close() {
    mongo.close();
  }
}
