package org.darvoza.accreditation.acts;

import module java.base;

import org.darvoza.accreditation.cases.Agencies;
import org.darvoza.accreditation.cases.Agencies.Question;
import org.darvoza.accreditation.cases.HandOver;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.accreditation.cases.Waiting;
import org.darvoza.accreditation.vetting.CaseActs;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets a case wait for somebody or something, brings it back, passes it on, and takes what the
/// holder says to a list hit.
@Component
class WaitingDesk {

  private final CaseActs acts;
  private final Conferences conferences;
  private final Clock clock;

  WaitingDesk(CaseActs acts, Conferences conferences, Clock clock) {
    this.acts = acts;
    this.conferences = conferences;
    this.clock = clock;
  }

  /// `reviewOn` begins where the conference is.
  Outcome<VettingCase> hold(
      String id,
      Officer officer,
      OnHold.Reason reason,
      LocalDate reviewOn,
      @Nullable String text,
      long version) {
    var vetted = acts.require(id, officer);
    var zone = conferences.require(vetted.conference()).timeZone();
    var reviewAt = reviewOn.atStartOfDay(zone).toInstant();
    var now = clock.instant();
    var note = Note.of(Note.Act.HOLD, officer.username(), acts.locked(id, text), now);
    return acts.ask(
        id, officer, it -> Waiting.hold(it, officer, reason, reviewAt, note, version, now));
  }

  /// The last moment of a day where the conference is.
  Instant endOf(LocalDate day, String id, Officer officer) {
    return day.plusDays(1).atStartOfDay(acts.zone(id, officer)).toInstant().minusMillis(1);
  }

  Outcome<VettingCase> askApplicant(
      String id,
      Officer officer,
      List<InformationItem> items,
      Instant deadline,
      @Nullable String text,
      long version) {
    var _ = acts.require(id, officer);
    var asked = items.stream().distinct().sorted().toList();
    var until = deadline.truncatedTo(ChronoUnit.MILLIS);
    var now = clock.instant();
    var note =
        Note.of(Note.Act.INFORMATION_REQUEST, officer.username(), acts.locked(id, text), now);
    return acts.ask(
        id, officer, it -> Waiting.askApplicant(it, officer, asked, until, note, version, now));
  }

  Outcome<VettingCase> askAgency(
      String id, Officer officer, Question question, @Nullable String text, long version) {
    var vetted = acts.require(id, officer);
    if (!conferences.require(vetted.conference()).agencies().contains(question.agency())) {
      return new Outcome.Refused<>(Refusal.UNKNOWN_AGENCY);
    }
    var now = clock.instant();
    var note = Note.of(Note.Act.AGENCY_REQUEST, officer.username(), acts.locked(id, text), now);
    return acts.ask(id, officer, it -> Agencies.ask(it, officer, question, note, version, now));
  }

  Outcome<VettingCase> resume(String id, Officer officer, long version) {
    return acts.ask(id, officer, it -> Waiting.resume(it, officer, version, clock.instant()));
  }

  Outcome<VettingCase> handOver(String id, Officer officer, String colleague, long version) {
    return acts.ask(
        id, officer, it -> HandOver.to(colleague, it, officer, version, clock.instant()));
  }

  /// Which entry of which list, and whether it is this person.
  record Said(String list, String entryId, boolean samePerson) {}

  Outcome<VettingCase> judge(String id, Officer officer, Said said, long version) {
    return acts.ask(
        id,
        officer,
        it ->
            it.judge(
                said.list(), said.entryId(), said.samePerson(), officer, version, clock.instant()));
  }
}
