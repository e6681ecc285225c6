package org.darvoza.onebox.bench;

import module java.base;

import org.HdrHistogram.Histogram;
import org.darvoza.onebox.bench.Account.Moment;
import org.darvoza.onebox.bench.Registrar.Accepted;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.demo.GatewayClient;

/// Registrations at a steady rate, from the submission to the officers' queue and to the moment the
/// mail server takes the "received" letter; and what all of it costs.
final class PipelineBench {

  private static final Duration CATCHING_UP = Duration.ofMinutes(10);

  private final OneboxFile onebox;
  private final Settings settings;

  record Settings(int rate, Duration warmUp, Duration length) {

    int people() {
      return (int) ((warmUp.toMillis() + length.toMillis()) * rate / 1000) + 1;
    }

    int first() {
      return (int) (warmUp.toMillis() * rate / 1000);
    }
  }

  PipelineBench(OneboxFile onebox, Settings settings) {
    this.onebox = onebox;
    this.settings = settings;
  }

  LoadReport run(PrintStream out) throws InterruptedException {
    var crowd = Crowd.of(settings.people(), new Random());
    var processes = new Processes(onebox.pids());
    try (var http = GatewayClient.http();
        var account = new Account(onebox)) {
      var registrar = new Registrar(onebox.gateway(), crowd, http);
      var before = processes.cpuMillis();
      var answered =
          new Load(processes)
              .atRate(
                  "answered",
                  settings.rate(),
                  settings.warmUp(),
                  settings.length(),
                  registrar::send);
      out.println(answered.line());
      var accepted = registrar.accepted();
      var tally = account.settle(Registrar.ids(accepted), CATCHING_UP);
      out.println(tally.text());
      var cost = processes.cpuMillisEach(before, accepted.size()); // until the last letter
      var counted = accepted.tailMap(settings.first());
      var handedOver = account.handedOver(Registrar.ids(counted));
      var figures =
          List.of(
              answered,
              figures(
                  "in the officers' queue", counted, account.queued(Registrar.ids(counted)), cost),
              figures("letter handed over", counted, handedOver, cost));
      return new LoadReport(
          "Pipeline",
          LoadReport.thisMachine(),
          "%,d a second; %s; answers %s; %.2f ms of CPU each for all services"
              .formatted(settings.rate(), tally.text(), registrar.answers(), ofServices(cost)),
          figures);
    }
  }

  private Figures figures(
      String what,
      SortedMap<Integer, Accepted> accepted,
      List<Moment> moments,
      SortedMap<String, Double> cost) {
    var since = new HashMap<String, Instant>();
    accepted.values().forEach(it -> since.put(it.id(), it.at()));
    var micros = new Histogram(3);
    for (var moment : moments) {
      var took = Duration.between(since.get(moment.registration()), moment.at());
      micros.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(took.toNanos())));
    }
    var begun = accepted.values().stream().map(Accepted::at).min(Comparator.naturalOrder());
    var ended = moments.stream().map(Moment::at).max(Comparator.naturalOrder());
    var took =
        begun.isPresent() && ended.isPresent()
            ? Duration.between(begun.get(), ended.get())
            : Duration.ZERO;
    return Figures.of(what, settings.rate(), micros, accepted.size() - moments.size(), took, cost);
  }

  private static double ofServices(SortedMap<String, Double> cost) {
    return cost.entrySet().stream()
        .filter(part -> part.getKey().endsWith("service") || part.getKey().equals("gateway"))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
