package org.darvoza.onebox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class LoadTest {

  private static final Duration NONE = Duration.ZERO;

  private final Load load = new Load(new Processes(Map.of()));
  private final Set<Integer> numbers = ConcurrentHashMap.newKeySet();

  @Test
  void each_request_is_sent_once_and_those_of_the_warm_up_are_not_counted() throws Exception {
    var figures =
        load.atRate(
            "test", 1000, Duration.ofMillis(10), Duration.ofMillis(50), n -> numbers.add(n));

    assertThat(numbers).hasSize(60).contains(0, 59);
    assertThat(figures.times()).isEqualTo(50);
    assertThat(figures.failed()).isZero();
  }

  /// At 100 a second the first is answered when the sixth comes: it took 50 ms, the second 40 ms.
  @Test
  void a_stall_is_felt_by_all_who_came_during_it() throws Exception {
    var sixth = new CountDownLatch(1);
    var figures =
        load.atRate(
            "test",
            100,
            NONE,
            Duration.ofMillis(60),
            n -> {
              if (n == 5) {
                sixth.countDown();
              }
              return sixth.await(10, TimeUnit.SECONDS);
            });

    assertThat(figures.times()).isEqualTo(6);
    assertThat(figures.most()).isGreaterThanOrEqualTo(50);
    assertThat(figures.p50()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void a_wrong_answer_and_a_failure_are_counted() throws Exception {
    var figures =
        load.together(
            "test",
            2,
            9,
            n -> {
              if (n % 3 == 0) {
                throw new IllegalStateException("for the test");
              }
              return n % 3 == 1;
            });

    assertThat(figures.times()).isEqualTo(9);
    assertThat(figures.failed()).isEqualTo(6);
  }

  @Test
  void clients_wait_for_their_answers() throws Exception {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var figures =
        load.together(
            "test",
            3,
            200,
            n -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              Thread.yield();
              inside.decrementAndGet();
              return numbers.add(n);
            });

    assertThat(numbers).hasSize(200);
    assertThat(most).hasValueLessThanOrEqualTo(3);
    assertThat(figures.failed()).isZero();
  }

  @Test
  void the_cpu_time_of_who_measures_is_told() {
    assertThat(new Processes(Map.of("gone", Long.MAX_VALUE)).cpuMillis()).containsOnlyKeys("load");
  }
}
