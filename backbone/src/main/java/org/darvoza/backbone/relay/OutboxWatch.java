package org.darvoza.backbone.relay;

import module java.base;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Rings the bell when another instance puts something into the outbox. A change stream opened
/// without a resume token: losing it costs some latency, until the relay's own poll, and never
/// data.
final class OutboxWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OutboxWatch.class);

  private final Outbox outbox;
  private final RelayBell bell;
  private volatile boolean running;
  private Thread thread = new Thread();

  OutboxWatch(Outbox outbox, RelayBell bell) {
    this.outbox = outbox;
    this.bell = bell;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("outbox-watch").start(this::watch);
  }

  private void watch() {
    while (running) {
      try (var changes =
          outbox
              .documents()
              .watch(
                  List.of(
                      Aggregates.match(Filters.eq("operationType", "insert")),
                      Aggregates.project(Projections.include("_id"))))
              .maxAwaitTime(1, TimeUnit.SECONDS)
              .cursor()) {
        while (running) {
          if (changes.tryNext() != null) {
            bell.ring();
          }
        }
      } catch (RuntimeException e) {
        log.info("The outbox is watched again in 2 s: {}", e.getClass().getName());
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
