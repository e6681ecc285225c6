package org.darvoza.backbone.seal;

import module java.base;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 (RFC 2104) under one key for one purpose: status keys, ids from Idempotency-Keys,
/// blind indexes.
public final class KeyedDigest {

  private final SecretKeySpec key;

  public KeyedDigest(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  public byte[] of(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /// The first 128 bits as 22 characters of base64url.
  public String shortTextOf(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(of(text), 16));
  }

  /// Whether `given` is the short text of `text`; takes the same time whatever it is.
  public boolean matches(String given, String text) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), shortTextOf(text).getBytes(StandardCharsets.UTF_8));
  }
}
