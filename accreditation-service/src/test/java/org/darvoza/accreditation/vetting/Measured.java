package org.darvoza.accreditation.vetting;

import module java.base;

/// How long something takes for many who do it at the same time: printed, never judged.
final class Measured {

  private final String what;
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final long started = System.nanoTime();

  private Measured(String what) {
    this.what = what;
  }

  interface Act {
    /// Whether there is more to do.
    boolean once(int officer) throws Exception;
  }

  /// Each officer does it again and again without a pause, until he has nothing more to do.
  static void together(String what, int officers, Act act) throws Exception {
    var measured = new Measured(what);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      for (int officer = 0; officer < officers; officer++) {
        int me = officer;
        running.add(threads.submit(() -> measured.repeat(() -> act.once(me))));
      }
      for (var one : running) {
        var _ = one.get();
      }
    }
    measured.print();
  }

  /// So many a second, whoever is still busy: as people ask who also read what they get.
  static void atRate(String what, int perSecond, int times, Act act) throws Exception {
    var measured = new Measured(what);
    var done = new CountDownLatch(times);
    try (var clock = Executors.newScheduledThreadPool(1);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < times; i++) {
        int me = i;
        Runnable once =
            () -> {
              var _ = measured.timed(() -> act.once(me));
              done.countDown();
            };
        var _ =
            clock.schedule(
                () -> threads.execute(once), 1_000_000L * i / perSecond, TimeUnit.MICROSECONDS);
      }
      done.await();
    }
    measured.print();
  }

  private boolean repeat(Callable<Boolean> act) {
    while (timed(act)) {}
    return true;
  }

  private boolean timed(Callable<Boolean> act) {
    long start = System.nanoTime();
    try {
      boolean more = act.call();
      nanos.add(System.nanoTime() - start);
      return more;
    } catch (Exception e) {
      throw new IllegalStateException(what, e);
    }
  }

  private void print() {
    var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        "%-44s %,7d times, %,7.0f/s, p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, most %6.1f ms%n",
        what,
        sorted.length,
        sorted.length / seconds,
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
  }
}
