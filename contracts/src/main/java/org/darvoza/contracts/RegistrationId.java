package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Names one registration everywhere: 128 bits as 32 lower-case hexadecimal digits.
///
/// Derived from the Idempotency-Key (see [#derivedFrom]), so that the same key gives the same
/// registration at any gateway, without a database. The last 32 bits mark the conference, so that
/// whose registration it is can be told before there is a record, and without asking for one.
public record RegistrationId(@JsonValue String value) implements Comparable<RegistrationId> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  /// Of the digits, those that are not the mark.
  private static final int OWN = 24;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegistrationId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A registration id is 32 hexadecimal digits");
    }
  }

  /// The first 96 bits of a keyed digest of the conference and the Idempotency-Key, and the mark.
  public static RegistrationId derivedFrom(byte[] keyedDigest, String conference) {
    var own = HexFormat.of().formatHex(keyedDigest, 0, OWN / 2);
    return new RegistrationId(own + mark(own, conference));
  }

  /// Whether this registration was made for the conference of this code.
  boolean isFor(String conference) {
    return value.endsWith(mark(value.substring(0, OWN), conference));
  }

  private static String mark(String own, String conference) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest((conference + "|" + own).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
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
