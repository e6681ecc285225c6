package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.notification.letters.Care;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.MailBell;
import org.springframework.stereotype.Component;

/// What staff do about letters that did not take their course: let the held ones go, and note that
/// a person whom a letter did not reach was told in another way.
@Component
final class CareDesk {

  private static final int AT_ONCE = 200;

  private final Ledger ledger;
  private final Letters letters;
  private final MailBell bell;
  private final Clock clock;

  CareDesk(Ledger ledger, Letters letters, MailBell bell, Clock clock) {
    this.ledger = ledger;
    this.letters = letters;
    this.bell = bell;
    this.clock = clock;
  }

  void release(Officer officer, String id) {
    var now = now();
    var _ =
        ledger.record(officer, letters.store(), id, letter -> Care.release(letter, now)).orThrow();
    bell.ring();
  }

  int releaseAll(Officer officer) {
    int released = 0;
    for (var held = letters.held(AT_ONCE); !held.isEmpty(); held = letters.held(AT_ONCE)) {
      var now = now();
      var _ = ledger.recordAll(held.stream().map(id -> released(officer, id, now)).toList());
      released += held.size();
      bell.ring();
    }
    return released;
  }

  private Step<Letter> released(Officer officer, String id, Instant now) {
    return new Step<>(
        officer, letters.store(), id, present -> Care.release(present.orElseThrow(), now));
  }

  void attend(Officer officer, String id) {
    var now = now();
    var _ =
        ledger.record(officer, letters.store(), id, letter -> Care.attend(letter, now)).orThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
