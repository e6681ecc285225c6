package org.darvoza.backbone.web;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.backbone.OnProbe;
import org.darvoza.testkit.GatewayToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnProbe
class ProblemsIT {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"inner":{"text":"a","number":1},"colour":1} | 400 | unknown property  | /colour
          {"inner":{"text":"a","number":"many"}}       | 400 | malformed request | /inner/number
          {"inner":{"text":"","number":1}}             | 422 | invalid           | /inner/text
          {"inner":{"text":"a","number":1              | 400 | malformed request |
          [1                                           | 400 | malformed request |
          """)
  void bad_input_is_named_and_never_repeated(
      String body, int status, String title, @org.jspecify.annotations.Nullable String pointer)
      throws Exception {
    var answer = post(body, "application/json");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    var problem = json(answer);
    assertThat(problem.get("title").asString()).isEqualTo(title);
    assertThat(problem.get("type").asString()).isEqualTo("/problems/" + title.replace(' ', '-'));
    if (pointer != null) {
      assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
    assertThat(answer.body()).doesNotContain("many");
  }

  @Test
  void another_media_type_is_refused() throws Exception {
    assertThat(post("a=b", "application/x-www-form-urlencoded").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "/probe/refused, 409, already shut",
    "/probe/unknown, 404, not found",
    "/probe/broken,  500, internal error"
  })
  void what_a_handler_throws_becomes_a_problem(String path, int status, String title)
      throws Exception {
    var answer = get(path, "application/json");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).get("title").asString()).isEqualTo(title);
    assertThat(answer.body()).doesNotContain("Karimova");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> post(String body, String type) throws Exception {
    return send(
        request("/probe/notes")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    return send(request(path).header("Accept", accept).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", GatewayToken.publicBearer("registration-service"));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
