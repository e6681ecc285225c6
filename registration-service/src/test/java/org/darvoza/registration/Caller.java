package org.darvoza.registration;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.GatewayToken;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// Asks the service over HTTP as the gateway would pass it on; follows no redirect.
public final class Caller {

  private static final String SERVICE = "registration-service";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Environment environment;

  Caller(Environment environment) {
    this.environment = environment;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /// A picture, as a client sends one.
  public HttpResponse<String> put(String path, byte[] body, String... headers) {
    return send(request(path, headers).PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /// The same without saying how long it is.
  public HttpResponse<String> putInPieces(String path, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  /// One file, as the form of a page sends it.
  public HttpResponse<String> postFile(String path, String field, byte[] file, String... headers) {
    var head =
        "--b0undary\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.jpg\"\r\n\r\n"
            .formatted(field);
    var parts =
        List.of(
            head.getBytes(StandardCharsets.UTF_8),
            file,
            "\r\n--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path, headers)
            .header("Content-Type", "multipart/form-data; boundary=b0undary")
            .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
  }

  public HttpResponse<byte[]> getBytes(String path, String... headers) {
    return send(request(path, headers).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> postJson(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> patch(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
  }

  public static JsonNode json(HttpResponse<String> response) {
    return ContractJson.MAPPER.readTree(response.body());
  }

  /// The `Authorization` header for one member of staff.
  public static String[] officer(String username, StaffRole... roles) {
    return new String[] {"Authorization", GatewayToken.bearer(SERVICE, username, roles)};
  }

  /// The `Authorization` header for a member of staff.
  public static String[] staff(StaffRole... roles) {
    return new String[] {"Authorization", GatewayToken.bearer(SERVICE, "registrar", roles)};
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var uri = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
    var request = HttpRequest.newBuilder(uri).header("Accept", accept(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!Stream.of(headers).toList().contains("Authorization")) {
      request.header("Authorization", GatewayToken.publicBearer(SERVICE));
    }
    return request;
  }

  private static String accept(String path) {
    return path.startsWith("/api") ? "application/json" : "text/html";
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
