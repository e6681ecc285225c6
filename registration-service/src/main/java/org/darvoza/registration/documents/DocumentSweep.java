package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.registration.register.Registrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes away the files of which no registration tells: what a crash left between storing and
/// recording, or between recording and taking away what was replaced.
@Component
class DocumentSweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DocumentSweep.class);
  private static final Duration PAUSE = Duration.ofHours(6);

  /// No upload takes so long from its first piece to its record.
  private static final Duration AT_WORK = Duration.ofHours(1);

  private final DocumentStore store;
  private final Registrations registrations;
  private final Clock clock;
  private volatile boolean running;
  private Thread thread = new Thread();

  DocumentSweep(DocumentStore store, Registrations registrations, Clock clock) {
    this.store = store;
    this.registrations = registrations;
    this.clock = clock;
  }

  void sweep(Instant end) {
    for (var file : store.begunBefore(end)) {
      if (!told(file)) {
        store.remove(file);
        log.info("A file of which no registration tells was taken away");
      }
    }
  }

  private boolean told(String file) {
    return store
        .ownerOf(file)
        .flatMap(registrations::find)
        .filter(owner -> owner.handedIn().files().contains(file))
        .isPresent();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("document-sweep").start(this::loop);
  }

  private void loop() {
    while (running) {
      try {
        sweep(clock.instant().minus(AT_WORK));
      } catch (RuntimeException e) {
        log.warn("The sweep goes on in {}: {}", PAUSE, e.getClass().getName());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
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
