package org.darvoza.gateway.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.testkit.Corpora;
import org.darvoza.testkit.Corpora.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Parsing Test Suite.
@GatewayUnderTest
class HostileJsonIT {

  private static final List<JsonText> TEXTS = Corpora.jsonTexts();

  private final Browser client;
  private final JsonMapper mapper;

  @Autowired
  HostileJsonIT(@LocalServerPort int port, JsonMapper mapper) {
    this.client = new Browser(port);
    this.mapper = mapper;
  }

  @Test
  void what_is_json_is_read_and_nothing_else() {
    assertThat(TEXTS).hasSize(318);

    assertThat(TEXTS).filteredOn(JsonText::valid).hasSize(95).allMatch(this::read);
    assertThat(TEXTS).filteredOn(JsonText::invalid).hasSize(188).noneMatch(this::read);
  }

  private boolean read(JsonText text) {
    try {
      return !mapper.readTree(text.bytes()).isMissingNode();
    } catch (JacksonException e) {
      return false;
    }
  }

  /// None of them is what any call wants, so each is the sender's fault, and told as one.
  @ParameterizedTest
  @ValueSource(strings = {"/api/registrations", "/api/session", "/api/travel-documents/mrz"})
  void no_text_is_an_error_of_ours(String path) {
    var answers =
        AtOnce.ask(
            TEXTS,
            text ->
                client.send(
                    "POST",
                    path,
                    HttpRequest.BodyPublishers.ofByteArray(text.bytes()),
                    "Content-Type",
                    "application/json"));

    for (int i = 0; i < TEXTS.size(); i++) {
      var answer = answers.get(i);
      assertThat(answer.statusCode())
          .as(path + " " + TEXTS.get(i))
          .isIn(TEXTS.get(i).invalid() ? List.of(400, 413) : List.of(400, 413, 422));
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }
}
