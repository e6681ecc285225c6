package org.darvoza.gateway;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/// A client with a cookie jar that follows no redirect.
public final class Browser {

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public Browser(int port) {
    this.site = URI.create("http://localhost:" + port);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  public HttpResponse<String> postJson(String path, String json, String... headers) {
    return sendJson("POST", path, json, headers);
  }

  public HttpResponse<String> sendJson(String method, String path, String json, String... headers) {
    var all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers));
    return send(
        method, path, HttpRequest.BodyPublishers.ofString(json), all.toArray(String[]::new));
  }

  public HttpResponse<String> postForm(String path, Map<String, String> form, String... headers) {
    var body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var all =
        Stream.concat(
            Stream.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"),
            Stream.of(headers));
    return send(
        "POST", path, HttpRequest.BodyPublishers.ofString(body), all.toArray(String[]::new));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public HttpResponse<String> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    try {
      var request = HttpRequest.newBuilder(site.resolve(path)).method(method, body);
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An answer that is read while it is still being written.
  public HttpResponse<InputStream> stream(String path, String... headers) {
    try {
      var request = HttpRequest.newBuilder(site.resolve(path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return ContractJson.MAPPER.readTree(answer.body());
  }
}
