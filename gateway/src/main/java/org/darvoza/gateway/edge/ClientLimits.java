package org.darvoza.gateway.edge;

import module java.base;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/// How often one client may do something: a token bucket for each of the clients seen last, at most
/// [#REMEMBERED] of them, so that a flood of addresses cannot fill the memory.
public final class ClientLimits {

  private static final int REMEMBERED = 50_000;

  private final int times;
  private final Duration period;
  private final TimeMeter meter;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED;
            }
          });

  public ClientLimits(int times, Duration period, Clock clock) {
    this.times = times;
    this.period = period;
    this.meter = new Meter(clock);
  }

  /// How long the client has to wait; empty if it may go on, which is then counted.
  public Optional<Duration> waitOf(String client) {
    var probe = buckets.computeIfAbsent(client, _ -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
        .withCustomTimePrecision(meter)
        .build();
  }

  private record Meter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      var now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
