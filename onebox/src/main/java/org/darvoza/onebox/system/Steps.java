package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.process.Waiting;

/// Does things at once, and shows which are still waited for: on a terminal as a line that changes,
/// else now and then.
final class Steps {

  private static final Duration GLANCE = Duration.ofSeconds(1);
  private static final int SECONDS_BETWEEN_LINES = 10;

  private final Console console;

  Steps(Console console) {
    this.console = console;
  }

  /// Returns when all are done; the first failure is thrown, and the others are left to whoever
  /// cleans up.
  void together(Map<String, Runnable> steps) {
    var begun = Instant.now();
    var executor = Executors.newVirtualThreadPerTaskExecutor();
    var open = new TreeMap<String, Future<?>>();
    steps.forEach((name, step) -> open.put(name, executor.submit(step)));
    executor.shutdown();
    var glances = 0;
    while (!open.isEmpty()) {
      if (glances++ % SECONDS_BETWEEN_LINES == 0 || console.live()) {
        console.waitingFor(open.keySet(), Duration.between(begun, Instant.now()));
      }
      var _ = Waiting.until(GLANCE, () -> open.values().stream().anyMatch(Future::isDone));
      settle(open, begun);
    }
  }

  private void settle(Map<String, Future<?>> open, Instant begun) {
    open.entrySet()
        .removeIf(
            step -> {
              if (!step.getValue().isDone()) {
                return false;
              }
              outcome(step.getValue());
              var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
              console.say(String.format(Locale.ROOT, "%s is ready (%.1f s)", step.getKey(), took));
              return true;
            });
  }

  private static void outcome(Future<?> done) {
    if (done.state() == Future.State.FAILED) {
      throw done.exceptionNow() instanceof RuntimeException e
          ? e
          : new IllegalStateException(done.exceptionNow());
    }
  }
}
