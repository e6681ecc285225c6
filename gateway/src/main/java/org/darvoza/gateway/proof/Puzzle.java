package org.darvoza.gateway.proof;

import module java.base;

/// A puzzle as ALTCHA's second protocol writes it: find the counter whose derived key begins with
/// the prefix. All of it is signed, also what it is for.
record Puzzle(Parameters parameters, String signature) {

  static final String ALGORITHM = "PBKDF2/SHA-256";
  static final int KEY_LENGTH = 32;

  /// In the order of the alphabet, in which they are signed. `cost`: rounds of the derivation;
  /// `expiresAt` in seconds; `keySignature`: our sign that a key is the whole one looked for.
  record Parameters(
      String algorithm,
      int cost,
      Purpose data,
      long expiresAt,
      int keyLength,
      String keyPrefix,
      String keySignature,
      String nonce,
      String salt) {}

  /// `form`: a keyed digest of the Idempotency-Key under which the solution will be sent.
  record Purpose(String form) {}

  /// What a browser sends back, in base64.
  record Solved(Puzzle challenge, Solution solution) {}

  record Solution(long counter, String derivedKey) {}
}
