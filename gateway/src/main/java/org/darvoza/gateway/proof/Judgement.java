package org.darvoza.gateway.proof;

import module java.base;

/// What a proof of work is worth.
public sealed interface Judgement {

  /// None was sent: a browser without scripts, or a client in no hurry.
  record None() implements Judgement {}

  /// Done, for this form; not yet said: whether for the first time.
  record Done(String nonce, Instant expiresAt) implements Judgement {}

  record Failed(Fault fault) implements Judgement {}

  enum Fault {
    /// Too old by now.
    EXPIRED,
    /// Sent before.
    USED,
    /// Not of our making, for another form, or no solution.
    WRONG;

    /// As part of the key of a message.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
