package org.darvoza.contracts;

import module java.base;

/// A personal part of an event that only its recipient can read: the JSON of a `T`, encrypted with
/// the recipient's key set (AES-256-GCM through Tink) and bound to its topic and event id.
///
/// `T` is not stored; it says at compile time what will be found inside.
@SuppressWarnings("unused")
public record Sealed<T>(Party recipient, byte[] ciphertext) {

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Sealed<?>(var party, var bytes)
        && party == recipient
        && Arrays.equals(bytes, ciphertext);
  }

  @Override
  public int hashCode() {
    return Objects.hash(recipient, Arrays.hashCode(ciphertext));
  }

  /// Says how much there is, never what.
  @Override
  public String toString() {
    return "Sealed[for " + recipient + ", " + ciphertext.length + " bytes]";
  }
}
