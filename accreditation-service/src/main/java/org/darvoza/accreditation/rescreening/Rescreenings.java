package org.darvoza.accreditation.rescreening;

import module java.base;

import org.darvoza.backbone.ledger.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/// The one re-screening, the present or the last.
@Repository
public class Rescreenings {

  private final Store<Rescreening> store;

  Rescreenings(MongoTemplate mongo) {
    this.store = new Store<>(mongo, Rescreening.class, "rescreenings");
  }

  Store<Rescreening> store() {
    return store;
  }

  Optional<Rescreening> find() {
    return store.find(Rescreening.ID);
  }

  /// `of`: how many were alive when it began; `failed`: whose dossier did not open.
  public record Progress(
      int done, int of, Instant startedAt, @Nullable Instant finishedAt, int newHits, int failed) {}

  public Optional<Progress> progress() {
    return find()
        .map(
            it ->
                new Progress(
                    it.done(),
                    it.of(),
                    it.startedAt(),
                    it.finishedAt(),
                    it.newHits(),
                    it.failed()));
  }
}
