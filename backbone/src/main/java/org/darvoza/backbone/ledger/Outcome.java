package org.darvoza.backbone.ledger;

import module java.base;

/// What a rule answers when it is asked for a change: the next state and its one fact, or why not.
public sealed interface Outcome<S> {

  /// `fact` is a contract event, which is published, or a private record, which stays in the
  /// ledger.
  record Changed<S>(S next, Record fact) implements Outcome<S> {}

  record Refused<S>(Reason why) implements Outcome<S> {}

  /// Why a change was refused; implemented by the enums of the features. The name, in words, is
  /// what the client reads: `HELD_BY_ANOTHER_OFFICER` becomes "held by another officer".
  interface Reason {
    String name();

    /// The status (RFC 9110) with which a refusal is answered over HTTP.
    int status();

    default String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What whoever is refused can still do, in a sentence; empty where there is nothing to say.
    default Optional<String> advice() {
      return Optional.empty();
    }
  }

  /// The next state; a refusal is thrown as [RefusedException].
  default S orThrow() {
    return switch (this) {
      case Changed<S>(var next, var _) -> next;
      case Refused<S>(var why) -> throw new RefusedException(why);
    };
  }
}
