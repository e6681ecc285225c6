package org.darvoza.onebox.bench;

import module java.base;
import module java.net.http;

import org.darvoza.onebox.demo.GatewayClient;
import tools.jackson.databind.JsonNode;

/// The officers of a bench and the cases they hold. Each is signed in by himself; they share the
/// few accounts that may claim.
final class VettingTable {

  private static final List<String> SCREENING = List.of("officer1", "officer2");
  private static final List<String> SECURITY = List.of("senior1", "senior2");

  private final List<Seat> seats = new ArrayList<>();
  private final Queue<Held> held = new ConcurrentLinkedQueue<>();
  private final Queue<Held> proposed = new ConcurrentLinkedQueue<>();
  private final Set<String> given = ConcurrentHashMap.newKeySet();
  private final AtomicInteger twice = new AtomicInteger();

  private record Seat(String account, GatewayClient client) {}

  private record Held(String id, long version, Seat holder) {
    String path() {
      return "/api/vetting/cases/" + id;
    }
  }

  VettingTable(String gateway, Map<String, String> passwords, int officers, HttpClient http)
      throws InterruptedException {
    var accounts = Stream.concat(SCREENING.stream(), SECURITY.stream()).toList();
    for (int i = 0; i < officers; i++) {
      var account = accounts.get(i % accounts.size());
      var client = new GatewayClient(gateway, http);
      client.signIn(account, passwords.getOrDefault(account, ""));
      seats.add(new Seat(account, client));
    }
  }

  int held() {
    return held.size();
  }

  int proposed() {
    return proposed.size();
  }

  /// How many cases were handed out to two.
  int twice() {
    return twice.get();
  }

  private Seat seat(int number) {
    return seats.get(number % seats.size());
  }

  boolean claim(int number) throws InterruptedException {
    var seat = seat(number);
    var answer = seat.client().post("/api/vetting/claims", Map.of());
    if (answer.status() != 201) {
      return false;
    }
    var claimed = held(answer.body(), seat);
    if (!given.add(claimed.id())) {
      twice.incrementAndGet();
    }
    held.add(claimed);
    return true;
  }

  private static Held held(JsonNode body, Seat seat) {
    return new Held(body.path("id").asString(), body.path("version").asLong(), seat);
  }

  /// Looks at a case in hand and puts it back to the end.
  boolean open(int number) throws InterruptedException {
    var one = held.remove();
    held.add(one);
    return one.holder().client().get(one.path()).status() == 200;
  }

  boolean propose(int number) throws InterruptedException {
    var one = held.remove();
    var proposal =
        Map.of("verdict", "CLEAR", "reasonCode", "NO_OBJECTION", "version", one.version());
    var answer = one.holder().client().post(one.path() + "/proposal", proposal);
    if (answer.status() == 200 && answer.body().path("state").asString().equals("SECOND_REVIEW")) {
      proposed.add(held(answer.body(), one.holder()));
    }
    return answer.status() == 200;
  }

  /// By a security officer who is not the proposer.
  boolean confirm(int number) throws InterruptedException {
    var one = proposed.remove();
    var others =
        seats.stream()
            .filter(seat -> SECURITY.contains(seat.account()))
            .filter(seat -> !seat.account().equals(one.holder().account()))
            .toList();
    var second = others.get(number % others.size());
    var body = Map.of("note", "Agreed (bench).", "version", one.version());
    return second.client().post(one.path() + "/confirmation", body).status() == 200;
  }

  boolean release(int number) throws InterruptedException {
    var one = held.remove();
    return one.holder().client().post(one.path() + "/release", Map.of()).status() == 200;
  }

  boolean get(int number, String path) throws InterruptedException {
    return seat(number).client().get(path).status() == 200;
  }
}
