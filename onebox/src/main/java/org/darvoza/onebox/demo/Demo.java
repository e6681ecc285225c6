package org.darvoza.onebox.demo;

import module java.base;
import module java.net.http;

import org.jspecify.annotations.Nullable;

/// A crowd that registers, and the officers who clear it, round after round, until nobody waits for
/// a machine any more.
final class Demo {

  private static final int CLIENTS = 16;
  private static final Duration ROUND = Duration.ofMillis(500);
  private static final Duration STANDSTILL = Duration.ofMinutes(2);
  private static final String WAITING_FOR_A_PERSON = "WAITING_FOR_A_PERSON";

  private final String gateway;
  private final Map<String, String> passwords;
  private final Progress progress;
  private final Map<Applicant, String> statuses = new ConcurrentHashMap<>();
  private final Set<String> references = ConcurrentHashMap.newKeySet();

  Demo(String gateway, Map<String, String> passwords, Progress progress) {
    this.gateway = gateway;
    this.passwords = passwords;
    this.progress = progress;
  }

  /// How many are at each stage at the end.
  Map<String, Integer> run(int people) throws InterruptedException, ExecutionException {
    try (var http = GatewayClient.http()) {
      var outside = new GatewayClient(gateway, http);
      register(people, outside);
      clear(outside, http);
      progress.end();
      return stages();
    }
  }

  boolean settled() {
    return statuses.values().stream()
        .allMatch(status -> Applicant.ended(status) || status.equals(WAITING_FOR_A_PERSON));
  }

  private void register(int people, GatewayClient outside)
      throws InterruptedException, ExecutionException {
    var made = new MadeUpPeople(new Random());
    try (var clients = Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
      var registrations = new ArrayList<Future<?>>();
      for (var i = 0; i < people; i++) {
        registrations.add(clients.submit(() -> registerOne(outside, made)));
      }
      for (var registration : registrations) {
        registration.get();
        progress.show(stages());
      }
    }
  }

  private @Nullable Void registerOne(GatewayClient outside, MadeUpPeople made)
      throws InterruptedException {
    var applicant = Applicant.register(outside, made.submission());
    references.add(applicant.reference());
    statuses.put(applicant, "REGISTERED");
    return null;
  }

  private void clear(GatewayClient outside, HttpClient http)
      throws InterruptedException, ExecutionException {
    var first = officer("officer1", http);
    var second = officer("officer2", http);
    var senior = officer("senior1", http);
    var lastChange = System.nanoTime();
    while (!settled() && System.nanoTime() - lastChange < STANDSTILL.toNanos()) {
      var before = stages();
      atOnce(first::proposeClearances, second::proposeClearances, senior::confirmProposals);
      look(outside, first.forAPerson());
      progress.show(stages());
      lastChange = before.equals(stages()) ? lastChange : System.nanoTime();
      Thread.sleep(ROUND);
    }
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private static void atOnce(Work... works) throws InterruptedException, ExecutionException {
    try (var colleagues = Executors.newVirtualThreadPerTaskExecutor()) {
      var started = new ArrayList<Future<?>>();
      for (var work : works) {
        started.add(
            colleagues.submit(
                () -> {
                  work.run();
                  return null;
                }));
      }
      for (var one : started) {
        one.get();
      }
    }
  }

  private Officer officer(String name, HttpClient http) throws InterruptedException {
    var client = new GatewayClient(gateway, http);
    client.signIn(name, passwords.getOrDefault(name, ""));
    return new Officer(client, references);
  }

  private void look(GatewayClient outside, Set<String> forAPerson) throws InterruptedException {
    for (var applicant : statuses.keySet()) {
      if (!Applicant.ended(statuses.getOrDefault(applicant, ""))) {
        var waits = forAPerson.contains(applicant.reference());
        statuses.put(applicant, waits ? WAITING_FOR_A_PERSON : applicant.status(outside));
      }
    }
  }

  private Map<String, Integer> stages() {
    var stages = new TreeMap<String, Integer>();
    statuses.values().forEach(status -> stages.merge(status, 1, Integer::sum));
    return stages;
  }
}
