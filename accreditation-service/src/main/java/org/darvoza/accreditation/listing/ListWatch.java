package org.darvoza.accreditation.listing;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps this instance's index up to date: whichever instance a custodian spoke to, all others have
/// noticed within two seconds.
@Component
class ListWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ListWatch.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final ListsInForce lists;
  private volatile boolean running;
  private Thread thread = new Thread();

  ListWatch(ListsInForce lists) {
    this.lists = lists;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("list-watch").start(this::watch);
  }

  private void watch() {
    while (running) {
      try {
        var _ = lists.refresh();
      } catch (RuntimeException e) {
        log.warn("The lists are looked at again in {}: {}", POLL, e.getClass().getName());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  @Override
  public void stop() {
    running = false;
    LockSupport.unpark(thread);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
