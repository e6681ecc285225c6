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
/// In each round the earliest message of each aggregate is sent; the next one only when this one is
/// acknowledged and deleted. So a failure holds back its own aggregate, and never changes an order.
/// Killed at any moment it leaves at worst a message that was published and not yet deleted: it is
/// published again, and the readers drop it.
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
  private final RelayBell bell;
  private final RelaySettings settings;
  private final Counter published;
  private final Counter failed;

  private volatile boolean running;
  private Thread thread = new Thread();
  private Set<Integer> buckets = Set.of();
  private long renewedAt;
  private String after = "";

  Relay(
      Outbox outbox,
      BucketLeases leases,
      Sender sender,
      RelayBell bell,
      RelaySettings settings,
      MeterRegistry meters) {
    this.outbox = outbox;
    this.leases = leases;
    this.sender = sender;
    this.bell = bell;
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
          bell.await(settings.poll());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failed.increment();
        log.warn("The relay will look again in {}: {}", settings.poll(), e.getClass().getName());
        LockSupport.parkNanos(settings.poll().toNanos());
      }
    }
  }

  /// One look at the outbox; returns how many messages left.
  int round() throws InterruptedException {
    renewWhenDue();
    var waiting = outbox.firstOfEach(buckets, after, ROUND);
    after = waiting.size() < ROUND / 2 ? "" : waiting.getLast().getString("aggregate");
    if (waiting.isEmpty()) {
      return 0;
    }
    var acknowledged = publish(waiting);
    if (!acknowledged.isEmpty()) {
      outbox.remove(acknowledged);
      published.increment(acknowledged.size());
    }
    return acknowledged.size();
  }

  private void renewWhenDue() {
    long now = System.nanoTime();
    if (buckets.isEmpty() || now - renewedAt > RENEWAL.toNanos()) {
      buckets = leases.renew();
      renewedAt = now;
    }
  }

  private List<String> publish(List<Document> waiting) throws InterruptedException {
    var sends = new LinkedHashMap<String, CompletableFuture<?>>();
    waiting.forEach(
        message -> sends.put(message.getString("_id"), sender.send(Outbox.message(message))));
    var acknowledged = new ArrayList<String>();
    for (var send : sends.entrySet()) {
      if (acknowledged(send.getValue())) {
        acknowledged.add(send.getKey());
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
    bell.ring();
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
