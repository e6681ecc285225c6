package org.darvoza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.GatewayUnderTest.StandIns;
import org.darvoza.gateway.StaffMember;
import org.darvoza.testkit.Stack;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class RoutingIT {

  private final int port;
  private final Browser browser;

  RoutingIT(@LocalServerPort int port) {
    this.port = port;
    this.browser = new Browser(port);
  }

  @Test
  void a_service_is_told_that_the_public_asks() throws Exception {
    var _ = browser.get("/api/registrations/0123", "X-Status-Key", "the-key");

    var asked = StandIns.REGISTRATION.lastAsked();
    var token = token(asked.header("Authorization"));
    assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("public");
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("darvoza-gateway");
    assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("registration-service");
    assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).isEmpty();
    assertThat(asked.header("X-Status-Key")).isEqualTo("the-key");
  }

  @Test
  void a_service_is_told_who_of_the_staff_asks_for_a_minute_at_most() throws Exception {
    var officer = StaffMember.signedIn(port, "officer1");

    var _ = officer.browser().get("/vetting/cases?lane=vip");

    var asked = StandIns.ACCREDITATION.lastAsked();
    assertThat(asked.path()).isEqualTo("/vetting/cases?lane=vip");
    var claims = token(asked.header("Authorization")).getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo("officer1");
    assertThat(claims.getAudience()).containsExactly("accreditation-service");
    assertThat(claims.getStringListClaim("roles")).containsExactly("SCREENING_OFFICER");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofSeconds(60));
    assertThat(asked.header("X-Darvoza-Csrf")).isNotEmpty();
  }

  @Test
  void nobody_outside_can_say_who_he_is_or_whence_he_comes() {
    var _ =
        browser.get(
            "/registrations/0123",
            "Authorization",
            "Bearer forged",
            "X-Forwarded-For",
            "10.1.1.1",
            "X-Forwarded-Host",
            "evil.example",
            "Forwarded",
            "for=10.1.1.1",
            "X-User-Id",
            "admin",
            "X-Darvoza-Csrf",
            "forged",
            "Accept-Language",
            "tg");

    var asked = StandIns.REGISTRATION.lastAsked();
    assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    assertThat(asked.header("X-Forwarded-For")).isEmpty();
    assertThat(asked.header("X-Forwarded-Host")).isEmpty();
    assertThat(asked.header("Forwarded")).isEmpty();
    assertThat(asked.header("X-User-Id")).isEmpty();
    assertThat(asked.header("X-Darvoza-Csrf")).isEmpty();
    assertThat(asked.header("Accept-Language")).isEqualTo("tg");
  }

  @Test
  void the_session_stays_at_the_gateway_and_the_language_passes() {
    var officer = StaffMember.signedIn(port, "officer1");
    var session = officer.browser().cookie("darvoza-session").orElseThrow();

    var _ = browser.get("/vetting", "Cookie", "lang=ru; darvoza-session=" + session + "; x=1");

    assertThat(StandIns.ACCREDITATION.lastAsked().header("Cookie")).isEqualTo("lang=ru; x=1");
  }

  @Test
  void the_fields_of_a_form_reach_the_service() {
    var officer = StaffMember.signedIn(port, "officer1");
    var form = new LinkedHashMap<String, String>();
    form.put("_csrf", officer.csrf());
    form.put("note", "Ғайбат & 50 % = всё?");
    form.put("version", "3");

    var answer = officer.browser().postForm("/vetting/cases/c1/proposal?view=own", form);

    assertThat(answer.statusCode()).isEqualTo(200);
    var asked = StandIns.ACCREDITATION.lastAsked();
    assertThat(asked.path()).isEqualTo("/vetting/cases/c1/proposal?view=own");
    assertThat(URLDecoder.decode(asked.body(), StandardCharsets.UTF_8))
        .contains("note=Ғайбат & 50 % = всё?", "version=3")
        .doesNotContain("view=");
  }

  @Test
  void a_form_without_the_token_reaches_no_service() {
    var officer = StaffMember.signedIn(port, "officer1");

    var answer = officer.browser().postForm("/vetting/cases/c1/proposal", Map.of("version", "3"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void an_upload_passes_untouched() {
    var file = "x".repeat(3_000_000);

    var answer =
        browser.send(
            "PUT",
            "/api/registrations/0123/documents/photo",
            HttpRequest.BodyPublishers.ofString(file),
            "Content-Type",
            "image/jpeg");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(StandIns.REGISTRATION.lastAsked().body()).isEqualTo(file);
  }

  @Test
  void multipart_passes_untouched() {
    var custodian = StaffMember.signedIn(port, "custodian1");
    var body = "--b\r\nContent-Disposition: form-data; name=\"sdn\"\r\n\r\n1,2\r\n--b--\r\n";

    var answer =
        custodian
            .browser()
            .send(
                "PUT",
                "/api/watchlists/ofac",
                HttpRequest.BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "X-CSRF-TOKEN",
                custodian.csrf());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(StandIns.ACCREDITATION.lastAsked().body()).isEqualTo(body);
  }

  @Test
  void an_endless_body_is_cut_off() {
    var bytes = new byte[200_000];

    var answer =
        browser.send(
            "POST",
            "/api/registrations/0123/withdrawal",
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
            "Content-Type",
            "application/json");

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void an_address_inside_becomes_a_path_of_ours() {
    var answer = browser.get("/registrations/answer-303");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/registrations/elsewhere");
  }

  @Test
  void a_service_that_is_down_is_an_outage_in_words() {
    var registrar = StaffMember.signedIn(port, "registrar");

    var page = registrar.browser().get("/mails", "Accept", "text/html");
    var json = registrar.browser().get("/api/mails");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).isPresent();
    assertThat(page.body()).contains("The service is not available at the moment");
    assertThat(json.statusCode()).isEqualTo(503);
    assertThat(json.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  private static SignedJWT token(String header) throws Exception {
    var token = SignedJWT.parse(header.substring("Bearer ".length()));
    var key =
        Files.readString(
            Stack.running().secrets("registration-service").resolve("access-verification.json"));
    assertThat(token.verify(new ECDSAVerifier(ECKey.parse(key)))).isTrue();
    return token;
  }
}
