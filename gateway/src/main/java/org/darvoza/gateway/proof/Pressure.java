package org.darvoza.gateway.proof;

import module java.base;

import org.darvoza.gateway.edge.ClientNetwork;
import org.springframework.stereotype.Component;

/// How much comes lately from one network, and from everybody, as a level from nought: each one
/// doubles what the next form costs. What came is forgotten little by little.
@Component
public final class Pressure {

  static final int MOST = 4;

  /// Forms of one network in its memory that are nobody's flood: some clerks of one ministry.
  private static final double CALM_NETWORK = 8;

  private static final Duration NETWORK_MEMORY = Duration.ofMinutes(5);

  /// Forms of everybody in a second.
  private static final double CALM_HOUSE = 10;

  private static final Duration HOUSE_MEMORY = Duration.ofSeconds(30);

  private static final int REMEMBERED = 50_000;

  private final Clock clock;
  private Tally house;
  private final Map<String, Tally> networks =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
          return size() > REMEMBERED;
        }
      };

  Pressure(Clock clock) {
    this.clock = clock;
    this.house = new Tally(0, clock.instant());
  }

  /// A count that halves with time.
  private record Tally(double count, Instant at) {

    double at(Instant now, Duration memory) {
      double passed = (double) Math.max(0, Duration.between(at, now).toMillis());
      return count * Math.exp(-passed / memory.toMillis());
    }

    Tally andOne(Instant now, Duration memory) {
      return new Tally(at(now, memory) + 1, now);
    }
  }

  /// One more form from there.
  public synchronized void add(ClientNetwork network) {
    var now = clock.instant();
    house = house.andOne(now, HOUSE_MEMORY);
    networks.merge(network.value(), new Tally(1, now), (old, _) -> old.andOne(now, NETWORK_MEMORY));
  }

  public synchronized int level(ClientNetwork network) {
    var now = clock.instant();
    var own = networks.getOrDefault(network.value(), new Tally(0, now)).at(now, NETWORK_MEMORY);
    var all = house.at(now, HOUSE_MEMORY) / HOUSE_MEMORY.toSeconds();
    return Math.max(level(own / CALM_NETWORK), level(all / CALM_HOUSE));
  }

  /// Nought below one, then one for each doubling.
  private static int level(double beyondCalm) {
    return beyondCalm < 1 ? 0 : Math.min(MOST, 1 + Math.getExponent(beyondCalm));
  }
}
