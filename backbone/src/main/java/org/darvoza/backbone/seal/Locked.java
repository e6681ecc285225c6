package org.darvoza.backbone.seal;

import module java.base;

import org.jspecify.annotations.Nullable;

/// A value as the database keeps it: the JSON of a `T` under the key of the person it is about. `T`
/// is not stored; it says at compile time what will be found inside.
@SuppressWarnings("unused")
public record Locked<T>(byte[] ciphertext) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Locked<?>(var bytes) && Arrays.equals(bytes, ciphertext);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ciphertext);
  }

  @Override
  public String toString() {
    return "Locked[" + ciphertext.length + " bytes]";
  }
}
