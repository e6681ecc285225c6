package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Waiting;

/// What a service's JVM would load and link anew at each start, kept from a trial run that ends
/// just before the service serves (JEP 514). Made once for each build and JDK.
record QuickStart(ChildProcess trial, Path part, Path cache) implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(2);

  boolean made() {
    return Files.exists(cache);
  }

  /// False if the trial failed: the service starts without it, which costs seconds and nothing
  /// else.
  boolean make() {
    trial.start();
    if (!Waiting.until(LIMIT, () -> !trial.alive())) {
      close();
    }
    try {
      Files.move(part, cache, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    trial.stop(STOP_LIMIT);
  }
}
