package org.darvoza.onebox.process;

import module java.base;

/// Waits for a fact, with a limit.
public final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  /// False when the limit passed before the fact came true.
  public static boolean until(Duration limit, BooleanSupplier fact) {
    var end = System.nanoTime() + limit.toNanos();
    while (!fact.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
