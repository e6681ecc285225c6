package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final AtomicLong time = new AtomicLong(42);

  @Test
  void a_seconds_worth_goes_at_once_and_then_one_by_one() {
    var throttle = new Throttle(10, time::get);

    var waits = Stream.generate(throttle::take).limit(13).map(Duration::toMillis).toList();

    assertThat(waits.subList(0, 10)).containsOnly(0L);
    assertThat(waits.subList(10, 13)).containsExactly(100L, 200L, 300L);
  }

  @Test
  void over_any_time_it_keeps_its_rate() {
    var throttle = new Throttle(10, time::get);
    long start = time.get();

    for (int letter = 0; letter < 1_000; letter++) {
      time.addAndGet(throttle.take().toNanos());
    }

    assertThat(Duration.ofNanos(time.get() - start)).isEqualTo(Duration.ofSeconds(99));
  }

  @Test
  void after_a_pause_no_more_than_a_seconds_worth_is_made_up_for() {
    var throttle = new Throttle(10, time::get);
    time.addAndGet(Duration.ofHours(1).toNanos());

    assertThat(Stream.generate(throttle::take).limit(20).filter(Duration::isZero)).hasSize(10);
  }

  @Test
  void without_a_rate_nobody_waits() {
    assertThat(new Throttle(0, time::get).await(() -> false)).isTrue();
  }

  @Test
  void a_negative_rate_is_a_mistake() {
    assertThatThrownBy(() -> new Throttle(-1, time::get))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
