package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.demo.GatewayClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "accept",
    description =
        "What accepting costs, beside a bare endpoint that only hands the body to Kafka. The"
            + " services behind the gateway are held still meanwhile, and catch up afterwards.",
    mixinStandardHelpOptions = true)
final class AcceptBenchCommand implements Callable<Integer> {

  private static final Duration CATCHING_UP = Duration.ofMinutes(15);

  /// Seconds before the calm part is counted.
  private static final int WARM_UP = 2;

  private static final Set<String> MEASURED = Set.of("gateway", "kafka", "mongod");

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(names = "--clients", defaultValue = "64", description = "${DEFAULT-VALUE}.")
  private int clients = 64;

  @Option(
      names = "--registrations",
      defaultValue = "15000",
      description = "Sent as fast as they are answered, after as many again to warm up.")
  private int registrations = 15_000;

  @Option(
      names = "--seconds",
      defaultValue = "20",
      description = "Then at half that rate, for so long. ${DEFAULT-VALUE}.")
  private int seconds = 20;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var onebox = system.onebox();
    var crowd = Crowd.of(3 * registrations, new Random());
    List<Figures> figures;
    SortedMap<Integer, Registrar.Accepted> accepted;
    var behind =
        onebox.pids().entrySet().stream()
            .filter(part -> !MEASURED.contains(part.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    try (var account = new Account(onebox)) {
      behind.forEach(Signals::stop);
      try (var http = GatewayClient.http()) {
        var gateway = new Registrar(onebox.gateway(), crowd, http);
        figures = new ArrayList<>(measured("the gateway", gateway, onebox.pids()));
        try (var baseline = Baseline.start(onebox)) {
          var bare = new Registrar(baseline.address(), crowd, http);
          figures.addAll(measured("the bare endpoint", bare, baseline.pids(onebox.pids())));
        }
        accepted = gateway.accepted();
      } finally {
        behind.forEach(Signals::goOn);
      }
      var tally = account.settle(Registrar.ids(accepted), CATCHING_UP);
      return system.show(
          new LoadReport("Accepting", LoadReport.thisMachine(), scale(figures, tally), figures));
    }
  }

  private String scale(List<Figures> figures, Account.Tally tally) {
    var ratio = figures.getFirst().perSecond() / figures.get(2).perSecond(); // each has two lines
    return "%d clients; the gateway reaches %.0f %% of the bare endpoint; %s"
        .formatted(clients, ratio * 100, tally.text());
  }

  /// As many a second as are answered; then half of that in an open loop, where latency counts.
  private List<Figures> measured(String what, Registrar registrar, Map<String, Long> pids)
      throws InterruptedException {
    var load = new Load(new Processes(pids));
    var _ = load.together(what, clients, registrations, registrar::send);
    var full =
        load.together(
            what + ", at its most",
            clients,
            registrations,
            number -> registrar.send(registrations + number));
    int half = Math.max(1, (int) full.perSecond() / 2);
    int calmly = Math.min(seconds, registrations / half - WARM_UP);
    var calm =
        load.atRate(
            what + ", at half of that",
            half,
            Duration.ofSeconds(WARM_UP),
            Duration.ofSeconds(Math.max(1, calmly)),
            number -> registrar.send(2 * registrations + number % registrations));
    return List.of(full, calm);
  }
}
