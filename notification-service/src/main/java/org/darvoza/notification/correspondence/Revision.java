package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.standing.Standings;
import org.darvoza.notification.writing.Notice;
import org.springframework.stereotype.Component;

/// Makes true again what a letter says that is sent anew: which documents are missing now, how a
/// delegation stands now.
@Component
public final class Revision {

  private final Correspondents correspondents;
  private final Tallies tallies;
  private final Standings standings;
  private final Conferences conferences;
  private final Clock clock;

  Revision(
      Correspondents correspondents,
      Tallies tallies,
      Standings standings,
      Conferences conferences,
      Clock clock) {
    this.correspondents = correspondents;
    this.tallies = tallies;
    this.standings = standings;
    this.conferences = conferences;
    this.clock = clock;
  }

  /// What the letter is to say now. Refused where it has become pointless.
  public Notice of(Notice said, RegistrationId person) {
    var tally = said.tally();
    if (tally != null) {
      return Notice.of(tallies.of(conferences.require(tally.conference()), tally.delegation()));
    }
    return said.documents().isEmpty() ? said : missingNow(said, person);
  }

  private Notice missingNow(Notice said, RegistrationId person) {
    var correspondent = correspondents.store().require(person.value());
    var conference = conferences.require(correspondent.conference());
    var missing = Standings.missing(conference, correspondent.category(), standings.of(person));
    if (missing.isEmpty() && said.kind() == LetterKind.DOCUMENTS_REMINDER) {
      throw new RefusedException(LetterRefusal.NOTHING_MISSING);
    }
    return said.missing(missing, conference.documentsDeadline().filter(clock.instant()::isBefore));
  }
}
