package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.darvoza.backbone.relay.Departures;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// The one door for writing: in one transaction the state is replaced if its version is still the
/// one that was read, the entry is appended, and the message that leaves is put into the outbox.
public final class Ledger {

  private final Party self;
  private final Transactions transactions;
  private final MongoDatabase database;
  private final Departures departures;
  private final Clock clock;

  public Ledger(
      Party self,
      Transactions transactions,
      MongoDatabaseFactory mongo,
      Departures departures,
      Clock clock) {
    this.self = self;
    this.transactions = transactions;
    this.database = mongo.getMongoDatabase();
    this.departures = departures;
    this.clock = clock;
  }

  /// Asks one aggregate that exists for one change.
  public <S extends Aggregate> Outcome<S> record(
      Actor actor, Store<S> store, String id, Function<S, Outcome<S>> ask) {
    return record(
        new Step<>(
            actor,
            store,
            id,
            present ->
                ask.apply(
                    present.orElseThrow(() -> new UnknownAggregateException(store.collection())))));
  }

  /// Asks for one change.
  public <S extends Aggregate> Outcome<S> record(Step<S> step) {
    return write((_, writing) -> writing.take(step, ""));
  }

  /// Asks for many changes and records all of those that were not refused, in one transaction.
  public List<Outcome<?>> recordAll(List<? extends Step<?>> steps) {
    return write(
        (_, writing) -> {
          writing.load(steps);
          List<Outcome<?>> outcomes = new ArrayList<>();
          steps.forEach(step -> outcomes.add(writing.take(step, "")));
          return outcomes;
        });
  }

  /// For the inbox, which has writes of its own to put into the same transaction.
  public <T> T write(BiFunction<ClientSession, Writing, T> body) {
    var leaving = new AtomicReference<List<Document>>(List.of());
    var result =
        transactions.run(
            session -> {
              var writing = new Writing(self, session, database, now());
              var answer = body.apply(session, writing);
              leaving.set(writing.flush());
              return answer;
            });
    departures.announce(leaving.get());
    return result;
  }

  /// MongoDB keeps milliseconds; what is hashed must be what is stored.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
