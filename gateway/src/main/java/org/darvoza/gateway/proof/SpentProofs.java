package org.darvoza.gateway.proof;

import module java.base;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.darvoza.backbone.house.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// Which proofs have been used. Each gateway remembers its own; that none is used at two of them,
/// the database sees to as long as it is there. The form does not wait for it: without the database
/// a proof is good once at each gateway, and always for the same one registration.
@Component
class SpentProofs {

  private static final Logger log = LoggerFactory.getLogger(SpentProofs.class);
  private static final String COLLECTION = "proofs";
  private static final String UNTIL = "until";

  /// What a form waits for the database, and how long nobody asks it after it did not answer.
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final MongoDatabaseFactory mongo;
  private final Clock clock;
  private final Map<String, Instant> own = new ConcurrentHashMap<>();
  private volatile Instant askAgainAt = Instant.MIN;
  private volatile Instant tidyAt = Instant.MIN;

  SpentProofs(MongoDatabaseFactory mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Bean
  static Preparation proofIndexes() {
    return SpentProofs::prepare;
  }

  private static void prepare(MongoDatabase database) {
    var _ =
        database
            .getCollection(COLLECTION)
            .createIndex(
                Indexes.ascending(UNTIL), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
  }

  /// False if it was spent before.
  boolean spend(Judgement.Done proof) {
    tidy();
    return own.putIfAbsent(proof.nonce(), proof.expiresAt()) == null && firstInTheHouse(proof);
  }

  /// What it was spent on did not come about.
  void giveBack(Judgement.Done proof) {
    own.remove(proof.nonce());
    var _ = asked(proofs -> proofs.deleteOne(Filters.eq("_id", proof.nonce())));
  }

  private boolean firstInTheHouse(Judgement.Done proof) {
    return asked(
        proofs ->
            proofs.insertOne(
                new Document("_id", proof.nonce()).append(UNTIL, Date.from(proof.expiresAt()))));
  }

  /// False if the database says that it has one already.
  private boolean asked(Consumer<MongoCollection<Document>> question) {
    if (clock.instant().isBefore(askAgainAt)) {
      return true;
    }
    try {
      question.accept(
          mongo
              .getMongoDatabase()
              .getCollection(COLLECTION)
              .withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
      return true;
    } catch (MongoWriteException e) {
      return e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY;
    } catch (MongoException e) {
      log.warn("Used proofs are known to this gateway alone: {}", e.getClass().getName());
      askAgainAt = clock.instant().plus(PAUSE);
      return true;
    }
  }

  private void tidy() {
    var now = clock.instant();
    if (now.isAfter(tidyAt)) {
      tidyAt = now.plusSeconds(60);
      own.values().removeIf(now::isAfter);
    }
  }
}
