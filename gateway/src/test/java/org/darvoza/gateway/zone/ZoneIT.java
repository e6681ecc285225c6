package org.darvoza.gateway.zone;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.ContractJson;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class ZoneIT {

  private static final String PATH = "/api/travel-documents/mrz";
  private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  private final Browser client;

  ZoneIT(@LocalServerPort int port) {
    this.client = new Browser(port);
  }

  @Test
  void a_zone_is_told_in_the_words_of_the_interface() {
    var answer = read(FIRST, SECOND);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Browser.json(answer))
        .isEqualTo(
            ContractJson.MAPPER.readTree(
                """
                {"valid": true, "format": "TD3", "documentType": "P", "issuingState": "UTO",
                 "familyName": "ERIKSSON", "givenNames": "ANNA MARIA",
                 "documentNumber": "L898902C3", "nationality": "UTO", "dateOfBirth": "1974-08-12",
                 "sex": "F", "expiresOn": "2012-04-15", "personalNumber": "ZE184226B",
                 "checks": [{"field": "documentNumber", "ok": true},
                            {"field": "dateOfBirth", "ok": true},
                            {"field": "expiresOn", "ok": true},
                            {"field": "personalNumber", "ok": true},
                            {"field": "composite", "ok": true}]}
                """));
  }

  @Test
  void what_a_zone_leaves_open_is_null() {
    var answer = Browser.json(read(FIRST, "L898902C36UTO<<<<<<0<1204159<<<<<<<<<<<<<<<8"));

    assertThat(answer.get("valid").asBoolean()).as(answer.toString()).isTrue();
    assertThat(answer.get("dateOfBirth").isNull()).isTrue();
    assertThat(answer.get("personalNumber").isNull()).isTrue();
    assertThat(answer.get("sex").asString()).isEqualTo("X");
  }

  @Test
  void a_wrong_field_is_named_and_nothing_is_repaired() {
    var answer = Browser.json(read(FIRST, SECOND.replace("7408122", "74O8122")));

    assertThat(answer.get("valid").asBoolean()).isFalse();
    assertThat(answer.get("dateOfBirth").isNull()).isTrue();
    assertThat(answer.get("checks").valueStream().map(Object::toString))
        .contains("{\"field\":\"dateOfBirth\",\"ok\":false,\"why\":\"NO_DATE\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "'[\"P<UTOERIKSSON\"]',                /lines",
    "'[]',                                 /lines",
    "'[\"P<UTO\", \"L898902C36\"]',        /lines/0 /lines/1",
    "'[\"\", null]',                       /lines[1]",
    "null,                                 /lines"
  })
  void what_is_no_zone_is_refused_with_its_line_and_not_repeated(String lines, String pointers) {
    var answer = client.postJson(PATH, "{\"lines\": " + lines + "}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(Browser.json(answer).get("errors").valueStream())
        .extracting(error -> error.get("pointer").asString())
        .containsExactly(pointers.replaceAll("\\[(\\d)]", "/$1").split(" "));
    assertThat(answer.body()).doesNotContain("ERIKSSON", "L898902");
  }

  @Test
  void a_body_of_another_kind_is_refused() {
    assertThat(client.postJson(PATH, "{\"lines\": \"P<UTO\"}").statusCode()).isEqualTo(400);
    assertThat(client.postJson(PATH, "{\"text\": 1}").statusCode()).isEqualTo(400);
    assertThat(client.postJson(PATH, "{}").statusCode()).isEqualTo(422);
    assertThat(client.postJson(PATH, "{\"lines\":[\"" + "<".repeat(500) + "\"]}").statusCode())
        .isEqualTo(422);
    assertThat(client.postJson(PATH, "<".repeat(100_000)).statusCode()).isEqualTo(413);
    assertThat(client.get(PATH).statusCode()).isEqualTo(405);
  }

  private HttpResponse<String> read(String... lines) {
    return client.postJson(
        PATH, ContractJson.MAPPER.writeValueAsString(Map.of("lines", List.of(lines))));
  }
}
