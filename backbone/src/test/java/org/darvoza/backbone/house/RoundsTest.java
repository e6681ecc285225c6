package org.darvoza.backbone.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final AtomicInteger rounds = new AtomicInteger();
  private Rounds work = new Rounds("none", LONG, () -> false);

  @AfterEach
  void end() {
    work.stop();
  }

  private void start(Duration pause, Rounds.Round round) {
    work = new Rounds("test", pause, round);
    work.start();
  }

  @Test
  void as_long_as_there_is_more_no_pause_is_made() {
    start(LONG, () -> rounds.incrementAndGet() < 5);

    await().until(() -> rounds.get() == 5);
  }

  @Test
  void the_pause_ends_by_itself() {
    start(SHORT, () -> rounds.incrementAndGet() < 0);

    await().until(() -> rounds.get() > 3);
  }

  @Test
  void who_is_woken_looks_at_once() {
    start(LONG, () -> rounds.incrementAndGet() < 0);
    await().until(() -> rounds.get() == 1);

    work.wake();

    await().until(() -> rounds.get() == 2);
  }

  @Test
  void to_be_woken_during_a_round_is_not_forgotten() {
    var inside = new CountDownLatch(1);
    var leave = new CountDownLatch(1);
    start(
        LONG,
        () -> {
          inside.countDown();
          awaitUninterrupted(leave);
          return rounds.incrementAndGet() < 0;
        });
    awaitUninterrupted(inside);

    work.wake();
    leave.countDown();

    await().until(() -> rounds.get() == 2);
  }

  @Test
  void a_round_that_fails_is_tried_again() {
    start(
        SHORT,
        () -> {
          rounds.incrementAndGet();
          throw new IllegalStateException("for the test");
        });

    await().until(() -> rounds.get() > 3);
  }

  @Test
  void the_round_in_hand_ends_before_stop_returns() {
    var inside = new CountDownLatch(1);
    start(
        LONG,
        () -> {
          inside.countDown();
          LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
          return rounds.incrementAndGet() < 0;
        });
    awaitUninterrupted(inside);

    work.stop();

    assertThat(rounds).hasValue(1);
    assertThat(work.isRunning()).isFalse();
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
