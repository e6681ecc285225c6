package org.darvoza.gateway.signin;

import module java.base;

/// How long one has to wait after failures: nothing for the first `free` of them, then one second,
/// two, four, up to `most`. Never a lockout, which anybody could inflict on an officer. Failures
/// are forgotten after a quarter of an hour of peace.
final class Delays {

  private static final int REMEMBERED = 50_000;
  private static final Duration PEACE = Duration.ofMinutes(15);

  private record Failures(int count, Instant last) {}

  private final int free;
  private final Duration most;
  private final Map<String, Failures> byKey =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  Delays(int free, Duration most) {
    this.free = free;
    this.most = most;
  }

  synchronized Duration wait(String key, Instant now) {
    var failures = byKey.get(key);
    if (failures == null || failures.count() <= free || forgotten(failures, now)) {
      return Duration.ZERO;
    }
    var until = failures.last().plus(delay(failures.count() - free));
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  private Duration delay(int beyond) {
    var seconds = 1L << Math.min(beyond - 1, 20);
    return seconds < most.toSeconds() ? Duration.ofSeconds(seconds) : most;
  }

  synchronized void failed(String key, Instant now) {
    var before = byKey.get(key);
    int count = before == null || forgotten(before, now) ? 0 : before.count();
    byKey.put(key, new Failures(count + 1, now));
  }

  synchronized void succeeded(String key) {
    byKey.remove(key);
  }

  private static boolean forgotten(Failures failures, Instant now) {
    return failures.last().plus(PEACE).isBefore(now);
  }
}
