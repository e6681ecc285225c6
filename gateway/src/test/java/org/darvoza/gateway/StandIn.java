package org.darvoza.gateway;

import module java.base;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Stands where a service would be: remembers what it was asked and answers what the path says.
public final class StandIn {

  public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

    public String header(String name) {
      return String.join(
          ", ",
          headers.entrySet().stream()
              .filter(header -> header.getKey().equalsIgnoreCase(name))
              .flatMap(header -> header.getValue().stream())
              .toList());
    }
  }

  private static final Pattern STATUS = Pattern.compile("answer-(\\d{3})");

  private final HttpServer server;
  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> live = new LinkedBlockingQueue<>();

  StandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      server.createContext("/", this::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().toString();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
    if (path.equals("/vetting/live")) {
      tellLive(exchange);
      return;
    }
    var status = STATUS.matcher(path);
    exchange.getResponseHeaders().add("X-Frame-Options", "SAMEORIGIN");
    exchange.getResponseHeaders().add("Cache-Control", "public");
    exchange.getResponseHeaders().add("Location", address() + "/registrations/elsewhere");
    var answer = "answered".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        status.find() ? Integer.parseInt(status.group(1)) : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /// What is given to [#say], each piece at once; an empty one ends it.
  private void tellLive(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream;charset=UTF-8");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      for (var piece = live.take(); !piece.isEmpty(); piece = live.take()) {
        out.write(piece.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void say(String piece) {
    live.add(piece);
  }

  /// What it was asked last; it must have been asked by now.
  public Asked lastAsked() {
    var all = new ArrayList<Asked>();
    var _ = asked.drainTo(all);
    return all.getLast();
  }
}
