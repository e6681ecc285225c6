package org.darvoza.backbone.inbox;

import module java.base;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Writing;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;

/// Applies what a poll brought, in one transaction: a repeat is dropped, what is early waits, the
/// rest is applied and what waited for it after it. If one record spoils the transaction, the
/// records are taken one by one, and that one is parked.
public final class Inbox {

  private final Ledger ledger;
  private final MongoDatabaseFactory mongo;
  private final Clock clock;
  private final Counter repeats;
  private final Counter early;

  Inbox(Ledger ledger, MongoDatabaseFactory mongo, Clock clock, MeterRegistry meters) {
    this.ledger = ledger;
    this.mongo = mongo;
    this.clock = clock;
    this.repeats = meters.counter("darvoza.inbox.repeats");
    this.early = meters.counter("darvoza.inbox.early");
  }

  /// Returns when all of it is recorded. Throws [BatchListenerFailedException] with the index of
  /// the record at fault; all before it are recorded then.
  public void receive(List<ConsumerRecord<String, byte[]>> records, Reaction reaction) {
    var deliveries = new ArrayList<Delivery>();
    for (int i = 0; i < records.size(); i++) {
      try {
        deliveries.add(Delivery.read(records.get(i)));
      } catch (RuntimeException unreadable) {
        together(deliveries, reaction);
        throw poison("A record that is no event of the house", unreadable, i);
      }
    }
    together(deliveries, reaction);
  }

  private void together(List<Delivery> deliveries, Reaction reaction) {
    try {
      apply(deliveries, reaction);
    } catch (RuntimeException e) {
      if (passing(e)) {
        throw new BatchListenerFailedException("The database did not take the batch", e, 0);
      }
      oneByOne(deliveries, reaction);
    }
  }

  private void oneByOne(List<Delivery> deliveries, Reaction reaction) {
    for (int i = 0; i < deliveries.size(); i++) {
      try {
        apply(List.of(deliveries.get(i)), reaction);
      } catch (RuntimeException e) {
        if (passing(e)) {
          throw new BatchListenerFailedException("The database did not take a record", e, i);
        }
        throw poison("A record that could not be worked on", e, i);
      }
    }
  }

  /// Whether the same record may well go through later.
  private static boolean passing(RuntimeException e) {
    return e instanceof MongoException || e instanceof DataAccessException;
  }

  private static BatchListenerFailedException poison(
      String why, RuntimeException cause, int index) {
    return new BatchListenerFailedException(why, new PoisonRecordException(why, cause), index);
  }

  private void apply(List<Delivery> deliveries, Reaction reaction) {
    if (deliveries.isEmpty()) {
      return;
    }
    reaction.prepare(deliveries.stream().map(Delivery::envelope).toList());
    if (!reaction.ordered()) {
      asTheyCome(deliveries, reaction);
      return;
    }
    var counts =
        ledger.write(
            (session, writing) -> {
              var lines = new Lines(session, mongo.getMongoDatabase());
              lines.load(deliveries.stream().map(Delivery::line).collect(Collectors.toSet()));
              var batch = new Batch(lines, writing, reaction, clock.instant());
              batch.take(deliveries);
              lines.flush();
              return batch;
            });
    repeats.increment(counts.repeats);
    early.increment(counts.early);
  }

  private void asTheyCome(List<Delivery> deliveries, Reaction reaction) {
    var steps = new LinkedHashMap<Envelope<Event>, List<Step<?>>>();
    deliveries.forEach(
        delivery -> steps.put(delivery.envelope(), reaction.to(delivery.envelope())));
    if (steps.values().stream().anyMatch(asked -> !asked.isEmpty())) {
      var _ = ledger.write((_, writing) -> take(steps, writing));
    }
  }

  /// A refusal of a message is an answer too: the fact is known and changes nothing.
  private static Writing take(Map<Envelope<Event>, List<Step<?>>> due, Writing writing) {
    writing.load(due.values().stream().flatMap(List::stream).toList());
    due.forEach(
        (cause, steps) ->
            steps.forEach(
                step -> {
                  var _ = writing.take(step, cause.source().serviceName() + "|" + cause.id());
                }));
    return writing;
  }

  /// One pass over the deliveries inside one transaction.
  private static final class Batch {

    private final Lines lines;
    private final Writing writing;
    private final Reaction reaction;
    private final Instant now;
    private int repeats;
    private int early;

    Batch(Lines lines, Writing writing, Reaction reaction, Instant now) {
      this.lines = lines;
      this.writing = writing;
      this.reaction = reaction;
      this.now = now;
    }

    void take(List<Delivery> deliveries) {
      var due = new LinkedHashMap<Envelope<Event>, List<Step<?>>>();
      for (var delivery : deliveries) {
        if (delivery.envelope().sequence() <= lines.reached(delivery.line())) {
          repeats++;
        } else if (delivery.envelope().previous() > lines.reached(delivery.line())) {
          early++;
          lines.hold(delivery, now);
        } else {
          turn(delivery, due);
        }
      }
      var _ = Inbox.take(due, writing);
    }

    private void turn(Delivery delivery, Map<Envelope<Event>, List<Step<?>>> due) {
      var next = Optional.of(delivery);
      while (next.isPresent()) {
        var envelope = next.get().envelope();
        if (envelope.sequence() > lines.reached(delivery.line())) {
          due.put(envelope, reaction.to(envelope));
          lines.reach(next.get());
        }
        next = lines.call(delivery.line());
      }
    }
  }
}
