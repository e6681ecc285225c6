package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;

/// An address that takes no mail, known by its keyed digest alone: further letters to it are not
/// tried, until a member of staff sends one anew. `letter`: the one that found it out.
public record Suppression(String id, long version, String letter, Instant at, boolean lifted)
    implements Aggregate {

  static Outcome<Suppression> impose(
      Optional<Suppression> present, String address, String letter, Instant at) {
    return present.filter(suppression -> !suppression.lifted).isPresent()
        ? new Refused<>(LetterRefusal.SUPPRESSED_ALREADY)
        : new Changed<>(
            new Suppression(
                address, present.map(Suppression::version).orElse(0L) + 1, letter, at, false),
            new AddressSuppressed(letter));
  }

  static Outcome<Suppression> lift(Optional<Suppression> present) {
    return present
        .filter(suppression -> !suppression.lifted)
        .<Outcome<Suppression>>map(
            s ->
                new Changed<>(
                    new Suppression(s.id, s.version + 1, s.letter, s.at, true),
                    new SuppressionLifted()))
        .orElseGet(() -> new Refused<>(LetterRefusal.NOT_SUPPRESSED));
  }

  record AddressSuppressed(String letter) {}

  record SuppressionLifted() {}
}
