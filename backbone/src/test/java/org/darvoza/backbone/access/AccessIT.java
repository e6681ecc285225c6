package org.darvoza.backbone.access;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.darvoza.backbone.OnProbe;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.GatewayToken;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Attacks on the token between gateway and service; each must be refused.
@OnProbe
class AccessIT {

  private static final String SERVICE = "registration-service";

  @LocalServerPort int port;
  @LocalManagementPort int managementPort;

  @Test
  void with_the_gateways_token_the_service_answers() throws Exception {
    var token = GatewayToken.bearer(SERVICE, "auditor", StaffRole.AUDITOR);

    assertThat(ask("/probe/staff", token).body()).isEqualTo("auditor");
    assertThat(ask("/probe/public", GatewayToken.publicBearer(SERVICE)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void the_officers_scope_comes_with_the_token() throws Exception {
    var narrow = new Scope(Set.of(Category.MEDIA), Set.of("UZB"));
    var officer = new Officer("auditor", Set.of(StaffRole.AUDITOR), narrow);

    assertThat(ask("/probe/scope", GatewayToken.bearer(SERVICE, officer)).body())
        .isEqualTo("[MEDIA] [UZB]");
    var everything = GatewayToken.bearer(SERVICE, "auditor", StaffRole.AUDITOR);
    assertThat(ask("/probe/scope", everything).body()).isEqualTo("[] []");
  }

  @Test
  void without_a_token_or_with_the_wrong_role_it_does_not() throws Exception {
    assertThat(status("/probe/public", "")).isEqualTo(401);
    assertThat(status("/probe/staff", GatewayToken.publicBearer(SERVICE))).isEqualTo(403);
    var other = GatewayToken.bearer(SERVICE, "gate", StaffRole.GATE_CONTROLLER);
    assertThat(status("/probe/staff", other)).isEqualTo(403);
  }

  @Test
  void health_needs_no_token_and_is_on_the_management_port_alone() throws Exception {
    assertThat(ask(managementPort, "/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    assertThat(ask(managementPort, "/actuator/info", "").statusCode()).isEqualTo(200);
    assertThat(ask(managementPort, "/actuator/env", "").statusCode()).isEqualTo(401);
    assertThat(status("/actuator/health", "")).isEqualTo(401);
  }

  @Test
  void what_no_rule_mentions_is_refused() throws Exception {
    var token = GatewayToken.bearer(SERVICE, "admin", StaffRole.values());

    assertThat(status("/anything", token)).isEqualTo(403);
  }

  @Test
  void a_token_for_another_service_is_refused() throws Exception {
    var token = GatewayToken.bearer("accreditation-service", "auditor", StaffRole.AUDITOR);

    assertThat(status("/probe/staff", token)).isEqualTo(401);
  }

  @Test
  void an_expired_token_is_refused() throws Exception {
    var token =
        GatewayToken.bearer(SERVICE, "auditor", Instant.now().minusSeconds(10), StaffRole.AUDITOR);

    assertThat(status("/probe/staff", token)).isEqualTo(401);
  }

  @Test
  void a_token_with_the_claims_or_the_signature_of_a_known_one_is_refused() throws Exception {
    var known = GatewayToken.bearer(SERVICE, "auditor", StaffRole.AUDITOR);
    var other = GatewayToken.bearer(SERVICE, "gate", StaffRole.GATE_CONTROLLER);
    assertThat(status("/probe/staff", known)).isEqualTo(200);
    assertThat(status("/probe/staff", other)).isEqualTo(403);

    assertThat(status("/probe/staff", unsigned(known) + signature(other))).isEqualTo(401);
    assertThat(status("/probe/staff", unsigned(other) + signature(known))).isEqualTo(401);
    assertThat(status("/probe/staff", known)).isEqualTo(200);
  }

  private static String unsigned(String token) {
    return token.substring(0, token.lastIndexOf('.'));
  }

  private static String signature(String token) {
    return token.substring(token.lastIndexOf('.'));
  }

  @Test
  void a_token_without_signature_is_refused() throws Exception {
    assertThat(status("/probe/staff", "Bearer " + new PlainJWT(claims()).serialize()))
        .isEqualTo(401);
  }

  @Test
  void a_token_signed_with_another_key_is_refused() throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("attacker").generate();
    var jwt = new SignedJWT(header(JWSAlgorithm.ES256, "at+jwt"), claims());
    jwt.sign(new ECDSASigner(key));

    assertThat(status("/probe/staff", "Bearer " + jwt.serialize())).isEqualTo(401);
  }

  @Test
  void another_algorithm_is_refused() throws Exception {
    var jwt = new SignedJWT(header(JWSAlgorithm.HS256, "at+jwt"), claims());
    jwt.sign(new MACSigner(new byte[32]));

    assertThat(status("/probe/staff", "Bearer " + jwt.serialize())).isEqualTo(401);
  }

  private static JWSHeader header(JWSAlgorithm algorithm, String type) {
    return new JWSHeader.Builder(algorithm).type(new JOSEObjectType(type)).build();
  }

  private static JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(Tokens.ISSUER)
        .subject("auditor")
        .audience(SERVICE)
        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
        .claim(Tokens.ROLES, List.of("AUDITOR"))
        .build();
  }

  private int status(String path, String authorization) throws Exception {
    return ask(path, authorization).statusCode();
  }

  private HttpResponse<String> ask(String path, String authorization) throws Exception {
    return ask(port, path, authorization);
  }

  private static HttpResponse<String> ask(int port, String path, String authorization)
      throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
