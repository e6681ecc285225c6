package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.relay.Outbox;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;

/// The changes of one transaction, gathered so that each collection is written once however many
/// there are. Steps see the changes of the steps before them.
public final class Writing {

  private final Party self;
  private final ClientSession session;
  private final MongoDatabase database;
  private final Instant now;
  private final Map<Store<?>, Shelf<?>> shelves = new LinkedHashMap<>();
  private final List<Document> entries = new ArrayList<>();
  private final List<Document> outgoing = new ArrayList<>();

  Writing(Party self, ClientSession session, MongoDatabase database, Instant now) {
    this.self = self;
    this.session = session;
    this.database = database;
    this.now = now;
  }

  /// Reads at once what the steps will ask for one by one.
  public void load(Collection<? extends Step<?>> steps) {
    steps.stream()
        .collect(
            Collectors.groupingBy(
                step -> shelf(step.store()),
                Collectors.mapping(step -> step.id(), Collectors.toSet())))
        .forEach(Shelf::load);
  }

  /// Asks for one change. `cause` is the id of the message that led to it, or empty.
  public <S extends Aggregate> Outcome<S> take(Step<S> step, String cause) {
    var shelf = shelf(step.store());
    var present = shelf.present(step.id());
    var outcome = step.ask().apply(present.map(Store.Present::state));
    if (outcome instanceof Changed<S>(var next, var fact)) {
      requireNextVersion(present.map(p -> p.state().version()).orElse(0L), next.version());
      var entry = entry(step, next, fact, cause, present).toDocument();
      entries.add(entry);
      long announced = present.map(Store.Present::announced).orElse(0L);
      if (fact instanceof Event event) {
        outgoing.add(Outbox.document(envelope(step.id(), next.version(), announced, event)));
        announced = next.version();
      }
      var read = present.map(Store.Present::read).orElse(null);
      shelf.put(new Store.Present<>(next, entry.getString("hash"), announced, read));
    }
    return outcome;
  }

  private static void requireNextVersion(long before, long after) {
    if (after != before + 1) {
      throw new IllegalStateException("Version %d cannot follow %d".formatted(after, before));
    }
  }

  private <S extends Aggregate> Entry entry(
      Step<S> step, S next, Record fact, String cause, Optional<Store.Present<S>> present) {
    return new Entry(
        step.id(),
        next.version(),
        step.store().collection(),
        fact.getClass().getSimpleName(),
        now,
        step.actor().code(),
        cause,
        FactJson.write(fact),
        present.map(Store.Present::head).orElse(Entry.ORIGIN));
  }

  private Envelope<Event> envelope(String id, long version, long announced, Event event) {
    return new Envelope<>(self, id, version, announced, now, event);
  }

  /// Returns the messages that leave when this transaction is committed.
  List<Document> flush() {
    if (entries.isEmpty()) {
      return List.of();
    }
    shelves.values().forEach(Shelf::flush);
    database.getCollection(Entry.COLLECTION).insertMany(session, entries);
    if (!outgoing.isEmpty()) {
      database.getCollection(Outbox.COLLECTION).insertMany(session, outgoing);
    }
    return outgoing;
  }

  @SuppressWarnings("unchecked") // a shelf is only ever put under the store it was made for
  private <S extends Aggregate> Shelf<S> shelf(Store<S> store) {
    return (Shelf<S>) shelves.computeIfAbsent(store, Shelf::new);
  }

  /// The states of one store as this transaction sees them.
  private final class Shelf<S extends Aggregate> {

    private final Store<S> store;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Store.Present<S>> states = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    Shelf(Store<S> store) {
      this.store = store;
    }

    void load(Set<String> ids) {
      var missing = new HashSet<>(ids);
      missing.removeAll(asked);
      if (!missing.isEmpty()) {
        asked.addAll(missing);
        states.putAll(store.load(session, missing));
      }
    }

    Optional<Store.Present<S>> present(String id) {
      load(Set.of(id));
      return Optional.ofNullable(states.get(id));
    }

    void put(Store.Present<S> present) {
      states.put(present.state().id(), present);
      changed.add(present.state().id());
    }

    void flush() {
      if (changed.isEmpty()) {
        return;
      }
      var presents = changed.stream().map(this::require).toList();
      var result =
          store.documents().bulkWrite(session, presents.stream().map(store::write).toList());
      long updated = presents.stream().filter(present -> present.read() != null).count();
      if (result.getMatchedCount() != updated) {
        throw conflict();
      }
    }

    private Store.Present<S> require(String id) {
      return Objects.requireNonNull(states.get(id));
    }

    private static MongoException conflict() {
      var conflict = new MongoException("A state changed under this transaction");
      conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
      return conflict;
    }
  }
}
