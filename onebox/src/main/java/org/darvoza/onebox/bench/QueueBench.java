package org.darvoza.onebox.bench;

import module java.base;
import module java.net.http;

import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.demo.Applicant;
import org.darvoza.onebox.demo.GatewayClient;
import org.darvoza.onebox.demo.MadeUpPeople;
import org.darvoza.onebox.process.CannotStart;

/// A room full of officers at a long queue, through the front door: what it costs them to get the
/// next case, to open it, to decide.
final class QueueBench {

  private static final int REGISTRANTS = 64;
  private static final Duration STANDSTILL = Duration.ofMinutes(2);

  private final OneboxFile onebox;
  private final Map<String, String> passwords;
  private final Settings settings;
  private final PrintStream out;
  private final Load load;

  /// `cases`: that many wait before it begins. `rate`: requests a second in the open loop, which
  /// may take no more than a third of the cases.
  record Settings(int cases, int officers, int rate, Duration warmUp, Duration length) {

    Settings {
      if (rate * warmUp.plus(length).toSeconds() > cases / 3) {
        throw new CannotStart(
            "%,d cases are too few for %d claims a second: give more --cases or fewer --seconds."
                .formatted(cases, rate));
      }
    }
  }

  QueueBench(OneboxFile onebox, Map<String, String> passwords, Settings settings, PrintStream out) {
    this.onebox = onebox;
    this.passwords = passwords;
    this.settings = settings;
    this.out = out;
    this.load = new Load(new Processes(onebox.pids()));
  }

  LoadReport run() throws InterruptedException {
    try (var http = GatewayClient.http()) {
      long waiting = crowd(http);
      var table = new VettingTable(onebox.gateway(), passwords, settings.officers(), http);
      var scale = "%,d cases wait, %d officers".formatted(waiting, settings.officers());
      out.println(scale);
      var figures = measured(table);
      if (table.twice() > 0) {
        throw new IllegalStateException(table.twice() + " cases were handed out to two officers.");
      }
      return new LoadReport("Vetting queue", LoadReport.thisMachine(), scale, figures);
    }
  }

  private List<Figures> measured(VettingTable table) throws InterruptedException {
    var figures = new ArrayList<Figures>();
    figures.add(atRate("claim the next case", table::claim));
    figures.add(together("claim the next case, all at once", settings.cases() / 2, table::claim));
    figures.add(atRate("open a case", table::open));
    figures.add(atRate("look at the queue", n -> table.get(n, "/vetting")));
    figures.add(atRate("list by the API", n -> table.get(n, "/api/vetting/cases?state=QUEUED")));
    figures.add(together("workload", 1, 20, n -> table.get(n, "/api/vetting/workload")));
    figures.add(together("propose, all at once", table.held() / 2, table::propose));
    figures.add(together("confirm, all at once", table.proposed(), table::confirm));
    figures.add(together("release, all at once", table.held(), table::release));
    return figures;
  }

  private Figures atRate(String what, Load.Attempt attempt) throws InterruptedException {
    var figures =
        load.atRate(
            "%s, %d a second".formatted(what, settings.rate()),
            settings.rate(),
            settings.warmUp(),
            settings.length(),
            attempt);
    out.println(figures.line());
    return figures;
  }

  private Figures together(String what, int times, Load.Attempt attempt)
      throws InterruptedException {
    return together(what, settings.officers(), times, attempt);
  }

  private Figures together(String what, int clients, int times, Load.Attempt attempt)
      throws InterruptedException {
    var figures = load.together(what, clients, times, attempt);
    out.println(figures.line());
    return figures;
  }

  /// Registers whoever is missing, and waits until all of them stand in the queue.
  private long crowd(HttpClient http) throws InterruptedException {
    var head = new GatewayClient(onebox.gateway(), http);
    head.signIn("head", passwords.getOrDefault("head", ""));
    long missing = settings.cases() - waiting(head);
    if (missing > 0) {
      out.printf("Registering %,d made-up people …%n", missing);
      register((int) missing, new GatewayClient(onebox.gateway(), http));
    }
    long last = -1;
    long lastChange = System.nanoTime();
    while (waiting(head) < settings.cases()) {
      long now = waiting(head);
      lastChange = now == last ? lastChange : System.nanoTime();
      if (System.nanoTime() - lastChange > STANDSTILL.toNanos()) {
        throw new IllegalStateException("Only %,d cases came into the queue.".formatted(now));
      }
      last = now;
      Thread.sleep(Duration.ofSeconds(1));
    }
    return waiting(head);
  }

  private void register(int people, GatewayClient outside) throws InterruptedException {
    var made = new MadeUpPeople(new Random());
    var figures =
        load.together(
            "register",
            REGISTRANTS,
            people,
            _ -> !Applicant.register(outside, made.submission()).id().isEmpty());
    out.println(figures.line());
    out.println(figures.cpuLine());
  }

  private static long waiting(GatewayClient head) throws InterruptedException {
    return head.get("/api/vetting/workload").body().path("backlog").asLong();
  }
}
