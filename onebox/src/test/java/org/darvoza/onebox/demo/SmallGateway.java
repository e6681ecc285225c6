package org.darvoza.onebox.demo;

import module java.base;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/// As much of the gateway's API as the demo uses, kept in memory. The first registration raises a
/// question; the second is answered with 503 once.
final class SmallGateway implements AutoCloseable {

  private final Map<String, String> states = new ConcurrentSkipListMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final AtomicBoolean outage = new AtomicBoolean(true);
  private final HttpServer server;

  SmallGateway() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/registrations", exchange -> answer(exchange, this::registration));
    server.createContext("/api/session", exchange -> answer(exchange, this::session));
    server.createContext("/api/vetting/cases", exchange -> answer(exchange, this::vetting));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Reply(int status, Map<String, ?> body) {}

  private synchronized Reply registration(HttpExchange exchange) {
    if (exchange.getRequestMethod().equals("GET")) {
      var accredited = "CLEARED".equals(states.get(last(exchange)));
      return new Reply(200, Map.of("status", accredited ? "ACCREDITED" : "IN_REVIEW"));
    }
    if (!states.isEmpty() && outage.getAndSet(false)) {
      return new Reply(503, Map.of());
    }
    var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    var id = keys.computeIfAbsent(key, _ -> "R" + states.size());
    states.putIfAbsent(id, "QUEUED");
    return new Reply(202, Map.of("id", id, "reference", id, "statusKey", "key"));
  }

  private Reply session(HttpExchange exchange) {
    exchange.getResponseHeaders().add("Set-Cookie", "__Host-session=s1; Secure; HttpOnly; Path=/");
    return new Reply(200, Map.of("csrfToken", "t1"));
  }

  private synchronized Reply vetting(HttpExchange exchange) {
    if (!"__Host-session=s1".equals(exchange.getRequestHeaders().getFirst("Cookie"))) {
      return new Reply(401, Map.of());
    }
    if (exchange.getRequestMethod().equals("GET")) {
      var query = exchange.getRequestURI().getQuery();
      return query == null ? new Reply(200, Map.of("version", 2, "hits", List.of())) : list(query);
    }
    var token = exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN");
    return "t1".equals(token) ? act(exchange) : new Reply(403, Map.of());
  }

  private Reply list(String query) {
    var items =
        states.entrySet().stream()
            .filter(one -> query.contains("state=" + one.getValue() + "&"))
            .map(
                one ->
                    Map.of(
                        "id",
                        one.getKey(),
                        "reference",
                        one.getKey(),
                        "version",
                        2,
                        "hits",
                        one.getKey().equals("R0") ? 1 : 0))
            .toList();
    return new Reply(200, Map.of("items", items));
  }

  private Reply act(HttpExchange exchange) {
    var id = exchange.getRequestURI().getPath().split("/")[4];
    var from =
        Map.of("claim", "QUEUED", "proposal", "CLAIMED", "confirmation", "SECOND_REVIEW")
            .get(last(exchange));
    var to =
        Map.of("claim", "CLAIMED", "proposal", "SECOND_REVIEW", "confirmation", "CLEARED")
            .get(last(exchange));
    var done = from != null && to != null && states.replace(id, from, to);
    return new Reply(done ? 200 : 409, Map.of());
  }

  private static String last(HttpExchange exchange) {
    var path = exchange.getRequestURI().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void answer(HttpExchange exchange, Function<HttpExchange, Reply> work)
      throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var reply = work.apply(exchange);
      var bytes = JsonMapper.shared().writeValueAsBytes(reply.body());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
