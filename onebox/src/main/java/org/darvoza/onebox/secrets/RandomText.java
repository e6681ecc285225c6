package org.darvoza.onebox.secrets;

import module java.base;

/// Secrets that are nothing but chance.
final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

  private RandomText() {}

  /// 256 bits.
  static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /// The alphabet that `mongod` demands of its key file.
  static String forKeyFile() {
    return Base64.getEncoder().encodeToString(bytes(48));
  }

  /// 100 bits that a person can read from one screen and type on another.
  static String readable() {
    return Stream.generate(() -> word(5)).limit(4).collect(Collectors.joining("-"));
  }

  private static String word(int letters) {
    return RANDOM
        .ints(letters, 0, CROCKFORD.length())
        .mapToObj(i -> CROCKFORD.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
