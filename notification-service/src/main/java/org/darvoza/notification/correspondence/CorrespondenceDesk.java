package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.MailBell;
import org.darvoza.notification.post.Fence;
import org.darvoza.notification.requests.Requests;
import org.darvoza.notification.standing.Standings;
import org.springframework.stereotype.Component;

/// Writes what the events of the others owe.
@Component
final class CorrespondenceDesk {

  private static final int AT_ONCE = 200;
  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  /// What it takes to write letters.
  @Component
  record Means(
      Vault vault,
      Seals seals,
      Scribe scribe,
      Letters letters,
      Correspondents correspondents,
      Requests requests,
      Standings standings,
      Conferences conferences,
      Fence fence) {}

  private final Ledger ledger;
  private final Means means;
  private final MailBell bell;
  private final Clock clock;
  private String after = "";

  CorrespondenceDesk(Ledger ledger, Means means, MailBell bell, Clock clock) {
    this.ledger = ledger;
    this.means = means;
    this.bell = bell;
    this.clock = clock;
  }

  Reaction reaction() {
    return new Batch(means, now());
  }

  /// New letters lie in the tray.
  void written() {
    bell.ring();
  }

  /// A decision may be known before the registration it is about: the topics have no common order,
  /// and the two may be recorded at the same moment. So the letters that wait for an address are
  /// looked at again and again, by [AddressRounds] alone.
  void addressWaiting() {
    var waiting = means.letters().awaitingAddress(after, AT_ONCE);
    after = waiting.size() < AT_ONCE ? "" : waiting.getLast().id();
    if (waiting.isEmpty()) {
      return;
    }
    var persons = waiting.stream().map(Letter::registrationId).collect(Collectors.toSet());
    var known = means.correspondents().of(persons);
    var keys = means.vault().keysOf(known.keySet());
    var steps = new ArrayList<Step<Letter>>();
    for (var letter : waiting) {
      var to = known.get(letter.registrationId());
      if (to != null) {
        steps.add(address(letter, to, keys));
      }
    }
    if (!steps.isEmpty()) {
      var _ = ledger.recordAll(steps);
      bell.ring();
    }
  }

  private Step<Letter> address(Letter letter, Correspondent to, Vault.Keys keys) {
    var now = now();
    var written = means.scribe().write(letter.id(), letter.notice(), now, to, keys);
    return new Step<>(
        SELF,
        means.letters().store(),
        letter.id(),
        present -> present.orElseThrow().addressed(written, now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
