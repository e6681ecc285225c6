package org.darvoza.gateway.proof;

import module java.base;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// PBKDF2 with HMAC-SHA-256 (RFC 8018) for keys of one block. The JDK has it for passwords that are
/// text; here the password is bytes: the nonce and the counter.
final class KeyDerivation {

  private KeyDerivation() {}

  static byte[] key(byte[] nonce, long counter, byte[] salt, int cost) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(password(nonce, counter), "HmacSHA256"));
      mac.update(salt);
      mac.update(new byte[] {0, 0, 0, 1}); // the number of the block
      var round = mac.doFinal();
      var key = round.clone();
      for (int i = 1; i < cost; i++) {
        round = mac.doFinal(round);
        for (int b = 0; b < key.length; b++) {
          key[b] ^= round[b];
        }
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] password(byte[] nonce, long counter) {
    return ByteBuffer.allocate(nonce.length + Integer.BYTES)
        .put(nonce)
        .putInt((int) counter)
        .array();
  }
}
