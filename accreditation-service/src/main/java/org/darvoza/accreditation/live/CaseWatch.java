package org.darvoza.accreditation.live;

import module java.base;

import com.mongodb.MongoException;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.FullDocument;
import org.bson.BsonDocument;
import org.bson.Document;
import org.darvoza.accreditation.cases.VettingCases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// Watches the cases: the one change stream of this instance. After a failure it goes on where it
/// was; if the database cannot go back that far, the pages are told that there is a gap.
@Component
final class CaseWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /// ChangeStreamFatalError, ChangeStreamHistoryLost, InvalidResumeToken.
  private static final Set<Integer> GONE = Set.of(280, 286, 260);

  private static final String CASE = "fullDocument.";

  private final MongoTemplate mongo;
  private final LiveFeed feed;
  private volatile boolean running;
  private Thread thread = new Thread();
  private @Nullable BsonDocument place;

  CaseWatch(MongoTemplate mongo, LiveFeed feed) {
    this.mongo = mongo;
    this.feed = feed;
  }

  @Override
  public void start() {
    running = true;
    feed.begin();
    thread = Thread.ofVirtual().name("case-watch").start(this::watch);
  }

  private void watch() {
    while (running) {
      try {
        follow();
      } catch (RuntimeException e) {
        if (running) {
          again(e);
        }
      }
    }
  }

  private void follow() {
    try (var changes = changes().cursor()) {
      while (running) {
        var change = changes.tryNext();
        place = changes.getResumeToken();
        if (change != null && change.getFullDocument() != null) {
          feed.tell(mongo.getConverter().read(CaseChange.class, change.getFullDocument()));
        }
      }
    }
  }

  /// Only what is told is read; the dossier stays where it is.
  private ChangeStreamIterable<Document> changes() {
    var changes =
        mongo
            .getCollection(VettingCases.COLLECTION)
            .watch(
                List.of(
                    Aggregates.match(Filters.in("operationType", "insert", "replace", "update")),
                    Aggregates.project(
                        Projections.include(
                            "operationType",
                            CASE + "_id",
                            CASE + "version",
                            CASE + "category",
                            CASE + "delegation",
                            CASE + "lane",
                            CASE + "stage"))))
            .fullDocument(FullDocument.UPDATE_LOOKUP)
            .maxAwaitTime(1, TimeUnit.SECONDS);
    return place == null ? changes : changes.resumeAfter(place);
  }

  private void again(RuntimeException e) {
    log.info("The cases are watched again in {}: {}", PAUSE, e.getClass().getName());
    if (place == null
        || (e instanceof MongoException refused && GONE.contains(refused.getCode()))) {
      place = null;
      feed.gap();
    }
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    feed.endAll();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
