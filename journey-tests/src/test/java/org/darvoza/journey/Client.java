package org.darvoza.journey;

import module java.base;
import module java.net.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the gateway as its documentation says, with cookies and the token of a session.
final class Client implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private volatile String csrf = "";

  record Answer(int status, String body, HttpHeaders headers) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  static Client signedIn(String username) {
    var client = new Client();
    var answer =
        client.post(
            "/api/session",
            Map.of("username", username, "password", House.running().password(username)));
    if (answer.status() != 200) {
      throw new IllegalStateException(username + " cannot sign in: " + answer);
    }
    client.csrf = answer.json().get("csrfToken").asString();
    return client;
  }

  Answer get(String path, String... headers) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  Answer post(String path, Object body, String... headers) {
    return send("POST", path, json(body), withType(headers));
  }

  Answer send(String method, String path, Object body, String... headers) {
    return send(method, path, json(body), withType(headers));
  }

  /// A file, as it is.
  Answer upload(String path, String type, String file) {
    return send("PUT", path, HttpRequest.BodyPublishers.ofString(file), "Content-Type", type);
  }

  /// Bytes, as they are; `declared`: whether their number is said before they come.
  Answer upload(String path, byte[] file, boolean declared, String... headers) {
    var body =
        declared
            ? HttpRequest.BodyPublishers.ofByteArray(file)
            : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file));
    return send("PUT", path, body, headers);
  }

  /// As a form of a page sends it.
  Answer postForm(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        "POST",
        path,
        HttpRequest.BodyPublishers.ofString(body),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept",
        "text/html");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// A body that is no text, or none that anybody would write.
  Answer sendBytes(String method, String path, byte[] body, String... headers) {
    return send(method, path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
  }

  /// Several files, as a form sends them.
  Answer upload(String path, Map<String, String> files) {
    var boundary = "part-of-the-form";
    var parts =
        files.entrySet().stream()
            .map(
                file ->
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n\r\n%s\r\n"
                        .formatted(boundary, file.getKey(), file.getKey(), file.getValue()))
            .collect(Collectors.joining());
    return upload(
        path, "multipart/form-data; boundary=" + boundary, parts + "--" + boundary + "--\r\n");
  }

  private static String[] withType(String... headers) {
    return Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
        .toArray(String[]::new);
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    var text = body instanceof String given ? given : JSON.writeValueAsString(body);
    return HttpRequest.BodyPublishers.ofString(text);
  }

  /// What a browser loads, byte by byte.
  HttpResponse<byte[]> download(String path) {
    var request = request("GET", path, HttpRequest.BodyPublishers.noBody());
    return exchange(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private Answer send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request = request(method, path, body, headers);
    var answer = exchange(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.body(), answer.headers());
  }

  private HttpRequest request(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(House.running().gateway().resolve(path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!csrf.isEmpty()) {
      request.header("X-CSRF-TOKEN", csrf);
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request.build();
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      var answer = http.send(request, handler);
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String setCookie) {
    var pair = setCookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  @Override
  public void close() {
    http.close();
  }
}
