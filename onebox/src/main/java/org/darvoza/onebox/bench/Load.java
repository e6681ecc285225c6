package org.darvoza.onebox.bench;

import module java.base;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Sends requests to a running system and takes their times.
final class Load {

  /// Beyond that many unanswered ones, the next is counted as failed and not sent.
  private static final int UNANSWERED = 4_000;

  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);
  private static final int DIGITS = 3;

  private final Processes processes;

  Load(Processes processes) {
    this.processes = processes;
  }

  /// One request; whether it was answered as it should be.
  @FunctionalInterface
  interface Attempt {
    boolean once(int number) throws InterruptedException;
  }

  /// Open loop: each request has its moment, whatever became of those before it, and its time
  /// counts from that moment. So a stall is felt by all who came during it, as in life. The first
  /// `warmUp` is not counted.
  Figures atRate(String what, int perSecond, Duration warmUp, Duration length, Attempt attempt)
      throws InterruptedException {
    int before = (int) (warmUp.toMillis() * perSecond / 1000);
    int counted = (int) (length.toMillis() * perSecond / 1000);
    var run = new Run();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < before + counted; i++) {
        long due = start + i * 1_000_000_000L / perSecond;
        waitUntil(due);
        if (i == before) {
          run.begin();
        }
        int number = i;
        run.send(threads, i >= before, due, () -> attempt.once(number));
      }
      run.awaitAnswers();
    }
    return run.end(what, perSecond);
  }

  /// Closed loop: so many clients, each sends its next request when the one before is answered.
  Figures together(String what, int clients, int times, Attempt attempt)
      throws InterruptedException {
    var run = new Run();
    var next = new AtomicInteger();
    run.begin();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        var _ =
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
                    int number = n;
                    run.take(true, System.nanoTime(), () -> attempt.once(number));
                  }
                  return null;
                });
      }
    }
    return run.end(what, null);
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private final class Run {

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private final LongAdder failed = new LongAdder();
    private final Semaphore room = new Semaphore(UNANSWERED);
    private SortedMap<String, Long> cpu = new TreeMap<>();
    private long began;

    void begin() {
      cpu = processes.cpuMillis();
      began = System.nanoTime();
    }

    void send(Executor threads, boolean counts, long due, Callable<Boolean> request) {
      if (!room.tryAcquire()) {
        failed.increment();
        return;
      }
      threads.execute(
          () -> {
            take(counts, due, request);
            room.release();
          });
    }

    void take(boolean counts, long due, Callable<Boolean> request) {
      boolean right = right(request);
      if (counts) {
        long took = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
        micros.recordValue(Math.min(took, LONGEST_MICROS));
        if (!right) {
          failed.increment();
        }
      }
    }

    private static boolean right(Callable<Boolean> request) {
      try {
        return request.call();
      } catch (Exception e) {
        return false;
      }
    }

    void awaitAnswers() throws InterruptedException {
      room.acquire(UNANSWERED);
    }

    Figures end(String what, @Nullable Integer offered) {
      var took = Duration.ofNanos(System.nanoTime() - began);
      var each = processes.cpuMillisEach(cpu, micros.getTotalCount());
      return Figures.of(what, offered, micros, failed.sum(), took, each);
    }
  }
}
