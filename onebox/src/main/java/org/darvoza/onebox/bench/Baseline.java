package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.Ports;
import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Programs;

/// The bare endpoint (module `bench-baseline`), running beside a system and using its broker; with
/// the memory and the collector of the gateway.
final class Baseline implements AutoCloseable {

  private static final String NAME = "bench-baseline";
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final ChildProcess process;
  private final int port = Ports.free();

  private Baseline(OneboxFile onebox) {
    var jar = Home.path().resolve(NAME, "target", NAME + "-exec.jar");
    if (!Files.exists(jar)) {
      throw new CannotStart(jar + " is not built. Run ./darvoza up, which builds it.");
    }
    this.process =
        new ChildProcess(
            NAME,
            List.of(Programs.java(), "-Xmx384m", "-XX:+UseSerialGC", "-jar", jar.toString()),
            Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                onebox.kafka()),
            Path.of(onebox.logs()).resolve(NAME + ".log"));
  }

  static Baseline start(OneboxFile onebox) {
    var baseline = new Baseline(onebox);
    baseline.process.start();
    baseline.process.await(LIMIT, () -> Ports.taken(baseline.port));
    return baseline;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /// Those of the system, with this instead of the gateway.
  Map<String, Long> pids(Map<String, Long> system) {
    var pids = new TreeMap<>(system);
    pids.remove("gateway");
    pids.put(NAME, process.pid());
    return pids;
  }

  @Override
  public void close() {
    process.stop(LIMIT);
  }
}
