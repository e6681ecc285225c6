package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.registration.register.Registrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes away the files of which no registration tells: what a crash left between storing and
/// recording, or between recording and taking away what was replaced.
@Component
class DocumentSweep {

  private static final Logger log = LoggerFactory.getLogger(DocumentSweep.class);

  private final DocumentStore store;
  private final Registrations registrations;

  DocumentSweep(DocumentStore store, Registrations registrations) {
    this.store = store;
    this.registrations = registrations;
  }

  /// Looks at the files begun from `start` and before `end`.
  void sweep(Instant start, Instant end) {
    for (var file : store.begun(start, end)) {
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
}
