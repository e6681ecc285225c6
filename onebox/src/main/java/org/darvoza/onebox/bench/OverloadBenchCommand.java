package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.demo.GatewayClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "overload",
    description =
        "More registrations than a running system can take: who is sent away, how long the"
            + " accepted wait, and whether each of them is kept.",
    mixinStandardHelpOptions = true)
final class OverloadBenchCommand implements Callable<Integer> {

  private static final Duration CATCHING_UP = Duration.ofMinutes(15);

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(
      names = "--rate",
      defaultValue = "4000",
      description = "Registrations a second. ${DEFAULT-VALUE}.")
  private int rate = 4000;

  @Option(names = "--seconds", defaultValue = "20", description = "${DEFAULT-VALUE}.")
  private int seconds = 20;

  @Option(names = "--warm-up", defaultValue = "5", description = "Seconds. ${DEFAULT-VALUE}.")
  private int warmUp = 5;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var onebox = system.onebox();
    var crowd = Crowd.of(rate * (seconds + warmUp) + 1, new Random());
    var processes = new Processes(onebox.pids());
    try (var http = GatewayClient.http();
        var account = new Account(onebox)) {
      var registrar = new Registrar(onebox.gateway(), crowd, http);
      var before = processes.holdings();
      var answered =
          new Load(processes)
              .atRate(
                  "accepted or sent away",
                  rate,
                  Duration.ofSeconds(warmUp),
                  Duration.ofSeconds(seconds),
                  registrar::sendOrBeSentAway);
      var after = processes.holdings();
      var micros = registrar.acceptedMicros();
      var accepted =
          Figures.of(
              "of these accepted",
              rate,
              micros,
              0,
              Duration.ofSeconds(seconds + warmUp),
              answered.cpuMillis());
      var ids = Registrar.ids(registrar.accepted());
      var tally = account.settle(ids, CATCHING_UP);
      var scale =
          "%,d a second; answers %s; %s; memory before %s, after %s"
              .formatted(
                  rate, registrar.answers(), tally.text(), mebibytes(before), mebibytes(after));
      var failed = system.show(report(scale, List.of(answered, accepted)));
      return tally.whole() ? failed : 1;
    }
  }

  private static LoadReport report(String scale, List<Figures> figures) {
    return new LoadReport("Overload", LoadReport.thisMachine(), scale, figures);
  }

  private static String mebibytes(SortedMap<String, Processes.Holding> holdings) {
    return holdings.entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue().memoryMiB())
        .collect(Collectors.joining(", ", "", " MiB"));
  }
}
