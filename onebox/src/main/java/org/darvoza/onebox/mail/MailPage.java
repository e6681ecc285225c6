package org.darvoza.onebox.mail;

import module java.base;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/// What was caught, for people (`/`, `/mails/7`) and for programs (`/mails.json`).
final class MailPage {

  /// A mail's HTML may style itself and nothing else: no script, no form, no request.
  private static final String MAIL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final MailBox box;
  private final HttpServer server;

  MailPage(MailBox box, InetSocketAddress address) {
    this.box = box;
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var page = page(exchange.getRequestURI().getPath());
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", page.type() + ";charset=utf-8");
      headers.set("Content-Security-Policy", page.policy());
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cache-Control", "no-store");
      var bytes = page.content().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(page.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Page page(String path) {
    var parts = path.split("/");
    return switch (path) {
      case "/" -> html(MailHtml.list(box.newestFirst()));
      case "/mails.json" -> new Page(200, "application/json", PAGE_POLICY, json());
      case "/style.css" -> new Page(200, "text/css", PAGE_POLICY, MailHtml.style());
      case String mail when parts.length == 3 -> mail(parts[2], found -> html(MailHtml.one(found)));
      case String body when parts.length == 4 ->
          mail(parts[2], found -> new Page(200, "text/html", MAIL_POLICY, found.html()));
      default -> nothing();
    };
  }

  private Page mail(String id, Function<CaughtMail, Page> page) {
    return box.find(id).map(page).orElseGet(MailPage::nothing);
  }

  private String json() {
    var items = box.newestFirst().stream().map(Item::of).toList();
    return JsonMapper.shared().writeValueAsString(Map.of("items", items));
  }

  private static Page html(String content) {
    return new Page(200, "text/html", PAGE_POLICY, content);
  }

  private static Page nothing() {
    return new Page(404, "text/plain", PAGE_POLICY, "There is no such mail here.\n");
  }

  private record Page(int status, String type, String policy, String content) {}
}
