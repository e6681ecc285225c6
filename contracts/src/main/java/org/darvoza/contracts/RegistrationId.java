package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names one registration everywhere: 128 bits as 32 lower-case hexadecimal digits.
///
/// Derived from the Idempotency-Key (see [#derivedFrom]), so that the same key gives the same
/// registration at any gateway, without a database.
public record RegistrationId(@JsonValue String value) implements Comparable<RegistrationId> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegistrationId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A registration id is 32 hexadecimal digits");
    }
  }

  /// The first 128 bits of a keyed digest of the conference and the Idempotency-Key.
  public static RegistrationId derivedFrom(byte[] keyedDigest) {
    return new RegistrationId(HexFormat.of().formatHex(keyedDigest, 0, 16));
  }

  public static Optional<RegistrationId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RegistrationId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(RegistrationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
