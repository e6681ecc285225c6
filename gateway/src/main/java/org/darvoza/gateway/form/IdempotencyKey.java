package org.darvoza.gateway.form;

import module java.base;

import org.jspecify.annotations.Nullable;

/// The client's own name for one submission (draft-ietf-httpapi-idempotency-key-header): the same
/// key is the same registration.
public record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /// As it was sent; a new one where none was; empty if it has no permitted form.
  public static Optional<IdempotencyKey> of(@Nullable String sent) {
    if (sent == null) {
      return Optional.of(fresh());
    }
    return FORM.matcher(sent).matches() ? Optional.of(new IdempotencyKey(sent)) : Optional.empty();
  }

  static IdempotencyKey fresh() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new IdempotencyKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
