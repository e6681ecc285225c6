package org.darvoza.gateway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.GatewayUnderTest.StandIns;
import org.darvoza.gateway.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class StaffIT {

  private static final String SCOPE = "/api/staff/officer2/scope";
  private static final String EVERYTHING = "{\"categories\":[],\"delegations\":[]}";
  private static final String MEDIA_OF_TWO =
      "{\"categories\":[\"MEDIA\"],\"delegations\":[\"UZB\",\"KAZ\"]}";

  private final StaffMember head;
  private final StaffMember officer;

  StaffIT(@LocalServerPort int port) {
    head = StaffMember.signedIn(port, "head");
    officer = StaffMember.signedIn(port, "officer2");
  }

  @AfterEach
  void everything_again() {
    assertThat(put(head, SCOPE, EVERYTHING).statusCode()).isEqualTo(200);
  }

  @Test
  void a_new_scope_holds_from_the_next_request_of_a_running_session() throws Exception {
    assertThat(claimsOfNextRequest().getClaims()).doesNotContainKeys("categories", "delegations");

    assertThat(put(head, SCOPE, MEDIA_OF_TWO).statusCode()).isEqualTo(200);

    var claims = claimsOfNextRequest();
    assertThat(claims.getStringListClaim("categories")).containsExactly("MEDIA");
    assertThat(claims.getStringListClaim("delegations")).containsExactlyInAnyOrder("UZB", "KAZ");
  }

  @Test
  void everybody_is_listed_with_roles_and_scope_and_without_secrets() {
    assertThat(put(head, SCOPE, MEDIA_OF_TWO).body()).contains("\"delegations\":[\"KAZ\",\"UZB\"]");

    var listed = head.browser().get("/api/staff").body();

    assertThat(listed)
        .contains(
            "{\"username\":\"officer2\",\"roles\":[\"SCREENING_OFFICER\"],"
                + "\"scope\":{\"categories\":[\"MEDIA\"],\"delegations\":[\"KAZ\",\"UZB\"]}}")
        .doesNotContain("argon2", "password", "history");
  }

  @Test
  void a_change_is_remembered_with_who_made_it() {
    assertThat(put(head, SCOPE, MEDIA_OF_TWO).statusCode()).isEqualTo(200);

    var entries = Browser.json(head.browser().get(SCOPE + "/history")).get("items");

    var last = entries.get(entries.size() - 1);
    assertThat(last.get("by").asString()).isEqualTo("head");
    assertThat(last.get("scope").get("categories").get(0).asString()).isEqualTo("MEDIA");
    assertThat(Instant.parse(last.get("at").asString())).isNotNull();
  }

  @Test
  void nobody_gives_himself_a_scope() {
    var answer = put(head, "/api/staff/head/scope", MEDIA_OF_TWO);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("same person");
  }

  @Test
  void somebody_unknown_is_not_found() {
    assertThat(put(head, "/api/staff/nobody/scope", EVERYTHING).statusCode()).isEqualTo(404);
    assertThat(head.browser().get("/api/staff/nobody/scope/history").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                   | 422
          {"categories":["MEDIA"]}                             | 422
          {"categories":["KING"],"delegations":[]}             | 400
          {"categories":[null],"delegations":[]}               | 400
          {"categories":[],"delegations":[""]}                 | 422
          {"categories":[],"delegations":["a-name-too-long-for-a-code"]} | 422
          {"categories":[],"delegations":[],"roles":["AUDITOR"]} | 400
          """)
  void what_is_not_a_scope_is_refused(String body, int status) {
    assertThat(put(head, SCOPE, body).statusCode()).isEqualTo(status);
  }

  private JWTClaimsSet claimsOfNextRequest() throws ParseException {
    var _ = officer.browser().get("/api/vetting/cases");
    var token = StandIns.ACCREDITATION.lastAsked().header("Authorization");
    return SignedJWT.parse(token.substring("Bearer ".length())).getJWTClaimsSet();
  }

  private static HttpResponse<String> put(StaffMember staff, String path, String body) {
    return staff.browser().sendJson("PUT", path, body, "X-CSRF-TOKEN", staff.csrf());
  }
}
