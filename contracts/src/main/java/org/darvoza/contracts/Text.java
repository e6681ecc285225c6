package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// How typed text is kept: NFC, no blanks around it, and nothing instead of an empty string.
final class Text {

  private Text() {}

  static @Nullable String tidy(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    var tidied = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    return tidied.isEmpty() ? null : tidied;
  }

  /// For mandatory fields: a missing one stays missing until the constraints have said so.
  @SuppressWarnings("NullAway") // records are bound before they are validated
  static String tidied(@Nullable String typed) {
    return tidy(typed);
  }
}
