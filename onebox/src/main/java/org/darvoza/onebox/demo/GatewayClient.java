package org.darvoza.onebox.demo;

import module java.base;
import module java.net.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Speaks the JSON API of the gateway, as anybody may, or as a staff user after `signIn`.
public final class GatewayClient {

  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI gateway;
  private final HttpClient http;
  private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
  private final Map<String, String> always = new ConcurrentHashMap<>();

  /// Any number of clients may share `http`; who opened it closes it.
  public GatewayClient(String gateway, HttpClient http) {
    this.gateway = URI.create(gateway);
    this.http = http;
  }

  /// Without the offer of HTTP/2 that the JDK otherwise makes with each request.
  public static HttpClient http() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  /// No answer at all is told as 503, since the gateway may be about to come back.
  public record Answer(int status, JsonNode body, Duration retryAfter) {}

  public void signIn(String username, String password) throws InterruptedException {
    var answer = post("/api/session", Map.of("username", username, "password", password));
    if (answer.status() != 200) {
      throw new IllegalStateException(
          "%s cannot sign in (status %d)".formatted(username, answer.status()));
    }
    always.put("X-CSRF-TOKEN", answer.body().path("csrfToken").asString());
  }

  public Answer get(String path, String... headers) throws InterruptedException {
    return send(HttpRequest.newBuilder().GET(), path, headers);
  }

  public Answer post(String path, Object body, String... headers) throws InterruptedException {
    var json = HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    var request = HttpRequest.newBuilder().header("Content-Type", "application/json").POST(json);
    return send(request, path, headers);
  }

  private Answer send(HttpRequest.Builder request, String path, String... headers)
      throws InterruptedException {
    request.uri(gateway.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    always.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      var retryAfter = response.headers().firstValueAsLong("Retry-After").orElse(1);
      return new Answer(response.statusCode(), json(response), Duration.ofSeconds(retryAfter));
    } catch (IOException e) {
      return new Answer(UNAVAILABLE, MissingNode.getInstance(), Duration.ofSeconds(1));
    }
  }

  /// By hand, since the JDK keeps back a `Secure` cookie even from this machine; browsers do not.
  private void keep(String setCookie) {
    var pair = setCookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static JsonNode json(HttpResponse<String> response) {
    var type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") && !response.body().isEmpty()
        ? JsonMapper.shared().readTree(response.body())
        : MissingNode.getInstance();
  }
}
