package org.darvoza.onebox.demo;

import module java.base;
import module java.net.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Speaks the JSON API of the gateway, as anybody may, or as a staff user after `signIn`.
final class GatewayClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI gateway;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Map<String, String> always = new HashMap<>();

  GatewayClient(String gateway) {
    this.gateway = URI.create(gateway);
  }

  record Answer(int status, JsonNode body, Duration retryAfter) {}

  void signIn(String username, String password) throws IOException, InterruptedException {
    var answer = post("/api/session", Map.of("username", username, "password", password));
    if (answer.status() != 200) {
      throw new IOException("%s cannot sign in (status %d)".formatted(username, answer.status()));
    }
    always.put("X-CSRF-TOKEN", answer.body().path("csrfToken").asString());
  }

  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder().GET(), path, headers);
  }

  Answer post(String path, Object body, String... headers)
      throws IOException, InterruptedException {
    var json = HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    var request = HttpRequest.newBuilder().header("Content-Type", "application/json").POST(json);
    return send(request, path, headers);
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer send(HttpRequest.Builder request, String path, String... headers)
      throws IOException, InterruptedException {
    request.uri(gateway.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    always.forEach(request::header);
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    var retryAfter = response.headers().firstValueAsLong("Retry-After").orElse(1);
    return new Answer(response.statusCode(), json(response), Duration.ofSeconds(retryAfter));
  }

  private static JsonNode json(HttpResponse<String> response) {
    var type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") && !response.body().isEmpty()
        ? JsonMapper.shared().readTree(response.body())
        : MissingNode.getInstance();
  }
}
