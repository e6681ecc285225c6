package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Forgets what old letters said: a letter sent anew is written anew, so nobody needs their words.
/// Two instances forgetting the same at once agree.
@Component
final class LetterSweep extends Rounds {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int AT_ONCE = 100;

  LetterSweep(
      Letters letters,
      Ledger ledger,
      Clock clock,
      @Value("${darvoza.mail.keep-words:30d}") Duration kept) {
    super("letter sweep", PAUSE, () -> swept(letters, ledger, clock.instant().minus(kept)));
  }

  static boolean swept(Letters letters, Ledger ledger, Instant before) {
    var old = letters.settledBefore(before, AT_ONCE);
    if (!old.isEmpty()) {
      var _ = ledger.recordAll(old.stream().map(letter -> forgotten(letters, letter)).toList());
    }
    return old.size() == AT_ONCE;
  }

  private static Step<Letter> forgotten(Letters letters, Letter letter) {
    return new Step<>(
        new Actor.Automatic(Party.NOTIFICATION),
        letters.store(),
        letter.id(),
        present -> Care.forget(present.orElseThrow()));
  }
}
