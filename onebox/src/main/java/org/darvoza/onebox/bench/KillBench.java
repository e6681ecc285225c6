package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.command.LedgerCommand;
import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.demo.GatewayClient;
import org.jspecify.annotations.Nullable;

/// Registrations flow while parts of the system are killed with SIGKILL, stopped for a while with
/// SIGSTOP, or find the disk of their data full, at moments and in an order that `seed` decides.
/// Then the account.
final class KillBench {

  private static final Duration CATCHING_UP = Duration.ofMinutes(5);
  private static final Duration STOPPED = Duration.ofSeconds(20);
  private static final String DISK = "the disk";

  private final @Nullable Path data;
  private final Settings settings;
  private final PrintStream out;
  private final Random random;

  record Settings(int registrations, int rate, int kills, int stops, int fills, long seed) {

    Duration length() {
      return Duration.ofMillis(registrations * 1000L / rate);
    }
  }

  /// What became of all of it. `caughtUp`: from the last blow or answer to the last letter.
  record Found(
      Settings settings,
      List<String> blows,
      SortedMap<String, Long> answers,
      Account.Tally tally,
      double caughtUpSeconds,
      boolean chainsHold) {

    boolean right() {
      return tally.whole() && tally.twice() == 0 && chainsHold;
    }
  }

  private enum Kind {
    SIGKILL,
    SIGSTOP,
    FULL
  }

  private record Blow(Duration at, String part, Kind kind) {
    @Override
    public String toString() {
      return "%6.1f s  %s %s".formatted(at.toMillis() / 1000.0, kind, part);
    }
  }

  KillBench(@Nullable Path data, Settings settings, PrintStream out) {
    this.data = data;
    this.settings = settings;
    this.out = out;
    this.random = new Random(settings.seed());
  }

  Found run() throws InterruptedException, IOException {
    var onebox = OneboxFile.read(data);
    if (settings.fills() > 0) {
      new SmallDisk(DataFolder.of(data).root()).requireSmall();
    }
    var crowd = Crowd.of(settings.registrations(), random);
    var blows = blows(onebox.pids().keySet());
    try (var http = GatewayClient.http();
        var clock = Executors.newScheduledThreadPool(4);
        var account = new Account(onebox)) {
      var registrar = new Registrar(onebox.gateway(), crowd, http);
      for (var blow : blows) {
        var _ =
            clock.schedule(() -> strike(blow, clock), blow.at().toMillis(), TimeUnit.MILLISECONDS);
      }
      var answered =
          new Load(new Processes(Map.of()))
              .atRate(
                  "answered", settings.rate(), Duration.ZERO, settings.length(), registrar::send);
      out.println(answered.line());
      clock.shutdown();
      var _ = clock.awaitTermination(STOPPED.toSeconds() * 2, TimeUnit.SECONDS);
      long last = System.nanoTime();
      var ids = Registrar.ids(registrar.accepted());
      var tally = account.settle(ids, CATCHING_UP);
      var caughtUp = (System.nanoTime() - last) / 1e9;
      var chains = new LedgerCommand().verify(data) == 0;
      var told = blows.stream().map(Blow::toString).toList();
      return new Found(settings, told, registrar.answers(), tally, caughtUp, chains);
    }
  }

  /// All parts in turn, in a new order each round, so that none is spared.
  private List<Blow> blows(Collection<String> parts) {
    var blows = new ArrayList<Blow>();
    var order = new ArrayList<String>();
    for (int i = 0; i < settings.kills() + settings.stops(); i++) {
      if (order.isEmpty()) {
        order.addAll(new TreeSet<>(parts));
        Collections.shuffle(order, random);
      }
      var at = Duration.ofMillis(random.nextLong(settings.length().toMillis()));
      var kind = i < settings.kills() ? Kind.SIGKILL : Kind.SIGSTOP;
      blows.add(new Blow(at, order.removeLast(), kind));
    }
    for (int i = 0; i < settings.fills(); i++) {
      var at = Duration.ofMillis(random.nextLong(settings.length().toMillis()));
      blows.add(new Blow(at, DISK, Kind.FULL));
    }
    blows.sort(Comparator.comparing(Blow::at));
    return blows;
  }

  private void strike(Blow blow, ScheduledExecutorService clock) {
    out.println(blow);
    switch (blow.kind()) {
      case SIGKILL -> ProcessHandle.of(pid(blow)).ifPresent(ProcessHandle::destroyForcibly);
      case SIGSTOP -> {
        long pid = pid(blow);
        Signals.stop(pid);
        later(clock, () -> Signals.goOn(pid));
      }
      case FULL -> {
        var disk = new SmallDisk(DataFolder.of(data).root());
        later(clock, disk::free);
        disk.fill();
      }
    }
  }

  private static void later(ScheduledExecutorService clock, Runnable end) {
    var _ = clock.schedule(end, STOPPED.toMillis(), TimeUnit.MILLISECONDS);
  }

  private long pid(Blow blow) {
    return Objects.requireNonNull(OneboxFile.read(data).pids().get(blow.part()));
  }
}
