package org.darvoza.gateway.session;

import module java.base;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.gateway.accounts.Accounts;
import org.darvoza.gateway.accounts.Member;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// The sessions of staff: 30 minutes without work end one, eight hours end each. A session is found
/// by the digest of a random secret that only the browser holds; the token of its forms is another
/// digest of the same secret and is stored nowhere.
@Component
final class StaffSessions implements Preparation {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration ABSOLUTE = Duration.ofHours(8);
  private static final Duration TOUCH = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MongoDatabaseFactory mongo;
  private final Accounts accounts;
  private final Clock clock;

  StaffSessions(MongoDatabaseFactory mongo, Accounts accounts, Clock clock) {
    this.mongo = mongo;
    this.accounts = accounts;
    this.clock = clock;
  }

  /// A new session and the secret that opens it.
  record Opened(String secret, StaffSession session) {}

  Opened open(Member member) {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var now = clock.instant();
    var _ =
        sessions()
            .insertOne(
                new Document("_id", digest("id", secret))
                    .append("username", member.username())
                    .append("signedInAt", now)
                    .append("seenAt", now)
                    .append("expiresAt", now.plus(IDLE)));
    return new Opened(secret, session(secret, member));
  }

  /// Roles and scope are those of the account as it is now: what was taken away is not kept until
  /// the next sign-in.
  Optional<StaffSession> find(String secret) {
    var now = clock.instant();
    var found = running(secret, now);
    found
        .filter(session -> session.getDate("seenAt").toInstant().plus(TOUCH).isBefore(now))
        .ifPresent(session -> touch(session, now));
    return found.flatMap(session -> opened(secret, session));
  }

  /// The same without prolonging it.
  Optional<StaffSession> look(String secret) {
    return running(secret, clock.instant()).flatMap(session -> opened(secret, session));
  }

  private Optional<Document> running(String secret, Instant now) {
    var id = Filters.eq("_id", digest("id", secret));
    return Optional.ofNullable(
        sessions().find(Filters.and(id, Filters.gt("expiresAt", now))).first());
  }

  private Optional<StaffSession> opened(String secret, Document found) {
    return accounts.member(found.getString("username")).map(member -> session(secret, member));
  }

  private void touch(Document found, Instant now) {
    var end = found.getDate("signedInAt").toInstant().plus(ABSOLUTE);
    var idle = now.plus(IDLE);
    var _ =
        sessions()
            .updateOne(
                Filters.eq("_id", found.get("_id")),
                Updates.combine(
                    Updates.set("seenAt", now),
                    Updates.set("expiresAt", idle.isBefore(end) ? idle : end)));
  }

  void close(String secret) {
    var _ = sessions().deleteOne(Filters.eq("_id", digest("id", secret)));
  }

  private static StaffSession session(String secret, Member member) {
    return new StaffSession(digest("id", secret), member, digest("csrf", secret));
  }

  private static String digest(String purpose, String secret) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var bytes = sha256.digest((purpose + "|" + secret).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private MongoCollection<Document> sessions() {
    return collection(mongo.getMongoDatabase());
  }

  private static MongoCollection<Document> collection(MongoDatabase database) {
    return database.getCollection("sessions");
  }

  @Override
  public void prepare(MongoDatabase database) {
    var _ =
        collection(database)
            .createIndex(
                Indexes.ascending("expiresAt"),
                new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
  }
}
