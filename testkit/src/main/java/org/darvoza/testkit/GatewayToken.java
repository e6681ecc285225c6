package org.darvoza.testkit;

import module java.base;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// The token the gateway would send along, so that a service can be asked without it.
public final class GatewayToken {

  private GatewayToken() {}

  /// For a member of staff, as the value of the `Authorization` header.
  public static String bearer(String service, String username, StaffRole... roles) {
    return bearer(service, username, Instant.now().plusSeconds(60), roles);
  }

  /// For someone who is not signed in.
  public static String publicBearer(String service) {
    return bearer(service, "public");
  }

  /// For an officer with all that he is: roles and scope.
  public static String bearer(String service, Officer officer) {
    return bearer(service, officer, Instant.now().plusSeconds(60));
  }

  public static String bearer(
      String service, String subject, Instant expiresAt, StaffRole... roles) {
    return bearer(service, new Officer(subject, Set.of(roles)), expiresAt);
  }

  private static String bearer(String service, Officer officer, Instant expiresAt) {
    try {
      var key = ECKey.parse(signingKey());
      var claims =
          new JWTClaimsSet.Builder()
              .issuer("darvoza-gateway")
              .subject(officer.username())
              .audience(service)
              .issueTime(Date.from(expiresAt.minusSeconds(60)))
              .expirationTime(Date.from(expiresAt))
              .claim("roles", names(officer.roles()))
              .claim("categories", orNone(names(officer.scope().categories())))
              .claim("delegations", orNone(List.copyOf(officer.scope().delegations())))
              .build();
      var header =
          new JWSHeader.Builder(JWSAlgorithm.ES256)
              .type(new JOSEObjectType("at+jwt"))
              .keyID(key.getKeyID())
              .build();
      var jwt = new SignedJWT(header, claims);
      jwt.sign(new ECDSASigner(key));
      return "Bearer " + jwt.serialize();
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toList();
  }

  private static @Nullable List<String> orNone(List<String> names) {
    return names.isEmpty() ? null : names;
  }

  private static String signingKey() {
    try {
      return Files.readString(Stack.running().secrets("gateway").resolve("access-signing.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
