package org.darvoza.accreditation.acts;

import module java.base;

import org.darvoza.accreditation.cases.Appeal;
import org.darvoza.accreditation.cases.Reopening;
import org.darvoza.accreditation.cases.Revocation;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.accreditation.vetting.CaseActs;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What happens to decided cases: re-opening, suspension, reinstatement, revocation, appeal.
@Component
class OversightDesk {

  private final CaseActs acts;
  private final Clock clock;

  OversightDesk(CaseActs acts, Clock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  /// What an officer says with an act, and the version he read.
  record Word(@Nullable String note, long version) {}

  /// What a proposal to the head comes to.
  enum Answer {
    CONFIRMED,
    RETURNED;

    /// By the last word of its address.
    static Answer of(String word) {
      return word.equals("return") ? RETURNED : CONFIRMED;
    }
  }

  Outcome<VettingCase> reopen(String id, Officer officer, Word word) {
    var note = note(id, officer, Note.Act.REOPENING, word);
    return acts.ask(
        id, officer, it -> Reopening.reopen(it, officer, note, word.version(), clock.instant()));
  }

  Outcome<VettingCase> suspend(
      String id, Officer officer, Suspension.Ground ground, Duration length, Word word) {
    var note = note(id, officer, Note.Act.SUSPENSION, word);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var order = new Suspension.Order(ground, officer.username(), now, now.plus(length));
    return acts.ask(
        id, officer, it -> Suspension.suspend(it, officer, order, note, word.version()));
  }

  Outcome<VettingCase> proposeReinstatement(String id, Officer officer, Word word) {
    var note = note(id, officer, Note.Act.REINSTATEMENT, word);
    return acts.ask(
        id, officer, it -> Suspension.proposeReinstatement(it, officer, note, word.version()));
  }

  Outcome<VettingCase> answerReinstatement(String id, Officer head, Answer answer, Word word) {
    var note = note(id, head, Note.Act.REINSTATEMENT, word);
    return acts.ask(
        id,
        head,
        it ->
            switch (answer) {
              case CONFIRMED ->
                  Suspension.confirmReinstatement(it, head, note, word.version(), clock.instant());
              case RETURNED -> Suspension.declineReinstatement(it, head, note, word.version());
            });
  }

  /// What a supervisor brings forward, in his words.
  record Case(Revocation.Ground ground, String newFact, Instant knownSince, String milderMeans) {}

  Outcome<VettingCase> proposeRevocation(String id, Officer officer, Case brought, long version) {
    var vetted = acts.require(id, officer);
    var motion =
        new Revocation.Motion(
            brought.ground(),
            required(acts.locked(id, brought.newFact())),
            brought.knownSince(),
            required(acts.locked(id, brought.milderMeans())),
            officer.username(),
            clock.instant(),
            version,
            vetted.identityHash());
    return acts.ask(id, officer, it -> Revocation.propose(it, officer, motion));
  }

  /// A moment as clocks tell it where the conference is.
  Instant there(LocalDateTime moment, String id, Officer officer) {
    return moment.atZone(acts.zone(id, officer)).toInstant();
  }

  private static Locked<String> required(@Nullable Locked<String> text) {
    return Objects.requireNonNull(text, "Blank texts are refused at the door");
  }

  Outcome<VettingCase> answerRevocation(String id, Officer head, Answer answer, Word word) {
    var note = note(id, head, Note.Act.REVOCATION, word);
    return acts.ask(
        id,
        head,
        it ->
            switch (answer) {
              case CONFIRMED -> Revocation.confirm(it, head, note, word.version(), clock.instant());
              case RETURNED -> Revocation.decline(it, head, note, word.version());
            });
  }

  Outcome<VettingCase> decideAppeal(String id, Officer reviewer, boolean overturn, Word word) {
    var note = note(id, reviewer, Note.Act.APPEAL_DECISION, word);
    return acts.ask(
        id,
        reviewer,
        it -> Appeal.decide(it, reviewer, overturn, note, word.version(), clock.instant()));
  }

  private @Nullable Note note(String id, Officer officer, Note.Act on, Word word) {
    var _ = acts.require(id, officer);
    return Note.of(on, officer.username(), acts.locked(id, word.note()), clock.instant());
  }
}
