package org.darvoza.gateway.routing;

import module java.base;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.darvoza.backbone.access.Tokens;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Mints the tokens that tell a service who is asking: for this one service, with the user's own
/// roles, for a minute. One is used again for half of that, since signing is the dearest step of a
/// proxied request.
@Component
final class AccessTokens {

  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final Duration REUSE = Duration.ofSeconds(30);
  private static final int REMEMBERED = 2_000;

  private final ECKey key;
  private final ECDSASigner signer;
  private final Clock clock;
  private final Map<Asking, Minted> minted = new ConcurrentHashMap<>();

  /// Who asks whom. Roles and scope belong to it: what changed must not meet an old token.
  private record Asking(String subject, Set<String> roles, Scope scope, Party service) {}

  private record Minted(String token, Instant at) {}

  AccessTokens(Secrets secrets, Clock clock) throws ParseException, JOSEException {
    this.key = ECKey.parse(secrets.text("access-signing.json"));
    this.signer = new ECDSASigner(key);
    this.clock = clock;
  }

  String of(Optional<Officer> officer, Party service) {
    var asking =
        officer
            .map(
                staff -> new Asking(staff.username(), names(staff.roles()), staff.scope(), service))
            .orElseGet(() -> new Asking(Tokens.PUBLIC, Set.of(), Scope.EVERYTHING, service));
    var now = clock.instant();
    if (minted.size() > REMEMBERED) {
      minted.clear();
    }
    return minted
        .compute(
            asking,
            (_, before) ->
                before != null && before.at().plus(REUSE).isAfter(now)
                    ? before
                    : new Minted(sign(asking, now), now))
        .token();
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable List<String> claim(Set<String> names) {
    return names.isEmpty() ? null : List.copyOf(names);
  }

  private String sign(Asking asking, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(Tokens.ISSUER)
            .subject(asking.subject())
            .audience(asking.service().serviceName())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .claim(Tokens.ROLES, List.copyOf(asking.roles()))
            .claim(Tokens.CATEGORIES, claim(names(asking.scope().categories())))
            .claim(Tokens.DELEGATIONS, claim(asking.scope().delegations()))
            .build();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType(Tokens.TYPE))
            .keyID(key.getKeyID())
            .build();
    try {
      var jwt = new SignedJWT(header, claims);
      jwt.sign(signer);
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not sign a token", e);
    }
  }
}
