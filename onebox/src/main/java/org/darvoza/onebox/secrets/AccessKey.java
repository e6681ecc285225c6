package org.darvoza.onebox.secrets;

import module java.base;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The key pair (EC P-256, ES256) as JSON Web Keys: the gateway signs with it who is calling.
final class AccessKey {

  private static final int COORDINATE_BYTES = 32;

  private AccessKey() {}

  static String generate() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      return json(jwk((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String publicPart(String signing) {
    var jwk =
        JsonMapper.shared()
            .readValue(signing, new TypeReference<LinkedHashMap<String, String>>() {});
    jwk.remove("d");
    return json(jwk);
  }

  private static Map<String, String> jwk(ECPublicKey open, ECPrivateKey secret) {
    var jwk = new LinkedHashMap<String, String>();
    jwk.put("kty", "EC");
    jwk.put("crv", "P-256");
    jwk.put("use", "sig");
    jwk.put("alg", "ES256");
    jwk.put("kid", RandomText.readable());
    jwk.put("x", coordinate(open.getW().getAffineX()));
    jwk.put("y", coordinate(open.getW().getAffineY()));
    jwk.put("d", coordinate(secret.getS()));
    return jwk;
  }

  /// Exactly 32 bytes, big-endian, without the sign byte that BigInteger may add (RFC 7518, 6.2.1).
  private static String coordinate(BigInteger number) {
    var bytes = number.toByteArray();
    var fixed = new byte[COORDINATE_BYTES];
    var length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }

  private static String json(Map<String, String> jwk) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(jwk);
  }
}
