package org.darvoza.backbone.relay;

import module java.base;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Takes messages from the outbox to Kafka.
///
/// In each round one message of each aggregate is sent, the earliest; the next one only when this
/// one is acknowledged. So a failure holds back its own aggregate, and never changes an order.
/// Killed at any moment it leaves at worst a message that was published and not yet deleted: it is
/// published again, and the readers drop it.
///
/// What was just committed here comes by hand ([Departures]) and leaves if its predecessor is known
/// to have left ([Departed]). The outbox itself is looked at for the rest: what a killed process
/// left, what other instances wrote, what failed before.
public final class Relay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final int ROUND = 1000;
  private static final Duration RENEWAL = Duration.ofSeconds(3);

  /// How a message is handed to the broker; completes when the broker has it.
  @FunctionalInterface
  public interface Sender {
    CompletableFuture<?> send(ProducerRecord<String, byte[]> message);
  }

  private final Outbox outbox;
  private final BucketLeases leases;
  private final Sender sender;
  private final Departures departures;
  private final Departed departed = new Departed();
  private final RelaySettings settings;
  private final Counter published;
  private final Counter failed;

  private volatile boolean running;
  private Thread thread = new Thread();
  private Set<Integer> buckets = Set.of();
  private List<Document> laterOn = List.of();
  private long renewedAt;
  private long lookedAt;
  private boolean look = true;
  private String after = "";

  Relay(
      Outbox outbox,
      BucketLeases leases,
      Sender sender,
      Departures departures,
      RelaySettings settings,
      MeterRegistry meters) {
    this.outbox = outbox;
    this.leases = leases;
    this.sender = sender;
    this.departures = departures;
    this.settings = settings;
    this.published = meters.counter("darvoza.relay.published");
    this.failed = meters.counter("darvoza.relay.failed");
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("relay").start(this::loop);
  }

  private void loop() {
    while (running) {
      try {
        if (round() == 0) {
          departures.await(settings.poll());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failed.increment();
        look = true;
        log.warn("The relay will look again in {}: {}", settings.poll(), e.getClass().getName());
        LockSupport.parkNanos(settings.poll().toNanos());
      }
    }
  }

  /// What came by hand and, when it is time, what lies in the outbox; returns how many left.
  int round() throws InterruptedException {
    renewWhenDue();
    var messages = new LinkedHashMap<String, Document>();
    var done = new ArrayList<Document>();
    fromHand(messages);
    if (isTimeToLook()) {
      done.addAll(fromOutbox(messages));
    }
    var acknowledged = publish(messages.values());
    acknowledged.forEach(departed::note);
    look |= acknowledged.size() < messages.size();
    done.addAll(acknowledged);
    if (!done.isEmpty()) {
      outbox.remove(done.stream().map(message -> message.getString("_id")).toList());
      published.increment(acknowledged.size());
    }
    return done.size();
  }

  private void renewWhenDue() {
    long now = System.nanoTime();
    if (buckets.isEmpty() || now - renewedAt > RENEWAL.toNanos()) {
      var before = buckets;
      buckets = leases.renew();
      renewedAt = now;
      look |= !buckets.equals(before);
    }
  }

  private void fromHand(Map<String, Document> messages) {
    var inHand = new ArrayList<>(laterOn);
    inHand.addAll(departures.take(ROUND - laterOn.size()));
    look |= departures.overflown();
    var later = new ArrayList<Document>();
    for (var message : inHand) {
      var aggregate = message.getString("aggregate");
      if (!buckets.contains(message.getInteger("bucket")) || departed.includes(message)) {
        continue; // another relay's, or found in the outbox meanwhile
      }
      if (messages.containsKey(aggregate)) {
        later.add(message);
      } else if (departed.isNext(message)) {
        messages.put(aggregate, message);
      } else {
        look = true;
      }
    }
    laterOn = later;
  }

  /// A relay that holds every bucket is alone: nobody else puts anything into the outbox.
  private boolean isTimeToLook() {
    var pause =
        buckets.size() == Outbox.BUCKETS ? settings.poll().multipliedBy(10) : settings.poll();
    return look || System.nanoTime() - lookedAt > pause.toNanos();
  }

  /// What the outbox holds goes before what came by hand. Returns what had left and was not
  /// deleted.
  private List<Document> fromOutbox(Map<String, Document> messages) {
    var found = outbox.firstOfEach(buckets, after, ROUND);
    lookedAt = System.nanoTime();
    look = found.more() || !after.isEmpty();
    after =
        found.firsts().size() < ROUND / 2 ? "" : found.firsts().getLast().getString("aggregate");
    var gone = found.firsts().stream().collect(Collectors.partitioningBy(departed::includes));
    gone.getOrDefault(false, List.of())
        .forEach(message -> messages.put(message.getString("aggregate"), message));
    return gone.getOrDefault(true, List.of());
  }

  private record Sent(Document message, CompletableFuture<?> answer) {}

  /// Returns those that the broker has acknowledged.
  private List<Document> publish(Collection<Document> messages) throws InterruptedException {
    var sent =
        messages.stream()
            .map(message -> new Sent(message, sender.send(Outbox.message(message))))
            .toList();
    var acknowledged = new ArrayList<Document>();
    for (var one : sent) {
      if (acknowledged(one.answer())) {
        acknowledged.add(one.message());
      }
    }
    return acknowledged;
  }

  private boolean acknowledged(CompletableFuture<?> send) throws InterruptedException {
    try {
      var _ = send.get(settings.sendLimit().toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      failed.increment();
      log.warn(
          "A message could not be published and stays in the outbox: {}", e.getClass().getName());
      return false;
    }
  }

  @Override
  public void stop() {
    running = false;
    departures.ring();
    try {
      var _ = thread.join(Duration.ofSeconds(10));
      leases.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("The leases of the relay will run out by themselves: {}", e.getClass().getName());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
