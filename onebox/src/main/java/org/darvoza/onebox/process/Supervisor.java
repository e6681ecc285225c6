package org.darvoza.onebox.process;

import module java.base;

/// Starts a child again when it ends by itself, and always says so; one that ends again and again
/// waits longer each time.
public final class Supervisor implements AutoCloseable {

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONG_LIFE = Duration.ofSeconds(60);
  private static final Duration TELL_AGAIN = Duration.ofSeconds(2);
  private static final int ALARM_AFTER = 3;

  private final Consumer<String> console;
  private final Runnable restarted;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private boolean closing;

  /// `restarted` runs after each restart, when the child has its new pid.
  public Supervisor(Consumer<String> console, Runnable restarted) {
    this.console = console;
    this.restarted = restarted;
  }

  public void watch(ChildProcess child) {
    watch(child, 0);
  }

  /// From now on children may end.
  @Override
  public synchronized void close() {
    closing = true;
    clock.shutdownNow();
  }

  private void watch(ChildProcess child, int earlierDeaths) {
    var since = System.nanoTime();
    var unused =
        child
            .onExit()
            .thenAccept(
                _ -> {
                  var lived = Duration.ofNanos(System.nanoTime() - since);
                  mourn(child, lived.compareTo(LONG_LIFE) > 0 ? 1 : earlierDeaths + 1);
                });
  }

  private synchronized void mourn(ChildProcess child, int deaths) {
    if (closing) {
      return;
    }
    var death = "%s (pid %d) %s".formatted(child.name(), child.pid(), child.ending());
    if (deaths > ALARM_AFTER) {
      console.accept(
          "ALARM: %s, %d times in a row; next try in %d s"
              .formatted(death, deaths, pause(deaths).toSeconds()));
    }
    later(pause(deaths), () -> restart(child, death, deaths));
  }

  /// Watched before anything is said of it: on a full disk nothing more may succeed.
  private synchronized void restart(ChildProcess child, String death, int deaths) {
    if (closing) {
      return;
    }
    try {
      child.start();
    } catch (RuntimeException e) {
      console.accept("ALARM: %s and cannot be restarted: %s".formatted(death, e.getMessage()));
      later(pause(deaths + 1), () -> restart(child, death, deaths + 1));
      return;
    }
    watch(child, deaths);
    console.accept("%s; restarted as pid %d".formatted(death, child.pid()));
    tell();
  }

  private synchronized void tell() {
    if (closing) {
      return;
    }
    try {
      restarted.run();
    } catch (RuntimeException e) {
      console.accept("ALARM: the new pid could not be told: " + e.getMessage());
      later(TELL_AGAIN, this::tell);
    }
  }

  private void later(Duration pause, Runnable act) {
    var unused = clock.schedule(act, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Duration pause(int deaths) {
    var pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(deaths - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
