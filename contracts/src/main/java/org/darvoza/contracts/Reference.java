package org.darvoza.contracts;

import module java.base;

/// The short name of a registration that people read aloud: the conference's prefix, ten characters
/// of Crockford's base 32 from the registration id, and a check character: `DSH-7K3M9-QXV2T-5`.
///
/// It opens nothing: whoever knows it still needs the status key.
public final class Reference {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Reference() {}

  public static String of(String prefix, RegistrationId id) {
    long bits = Long.parseUnsignedLong(id.value().substring(0, 16), 16) >>> 14;
    var symbols = new StringBuilder();
    for (int shift = 45; shift >= 0; shift -= 5) {
      symbols.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
    }
    return "%s-%s-%s-%s"
        .formatted(prefix, symbols.substring(0, 5), symbols.substring(5), check(symbols));
  }

  /// A weighted sum modulo 31: finds nearly every wrong character and every swap of neighbours
  /// (only `0` for `Z` goes unseen).
  private static char check(CharSequence symbols) {
    int sum = 0;
    for (int i = 0; i < symbols.length(); i++) {
      sum += (i + 1) * ALPHABET.indexOf(symbols.charAt(i));
    }
    return ALPHABET.charAt(sum % 31);
  }
}
