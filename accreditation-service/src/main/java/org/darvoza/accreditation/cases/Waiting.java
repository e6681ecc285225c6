package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.AgencyRequestEnded;
import org.darvoza.accreditation.cases.CaseFact.AnswersKept;
import org.darvoza.accreditation.cases.CaseFact.HoldEnded;
import org.darvoza.accreditation.cases.CaseFact.PutOnHold;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// What makes a case wait, and what brings it back into the queue. What agencies are asked is told
/// by [Agencies].
public final class Waiting {

  public static final int ROUNDS = 3;

  private Waiting() {}

  public static Outcome<VettingCase> hold(
      VettingCase vetted,
      Officer officer,
      OnHold.Reason reason,
      Instant reviewAt,
      @Nullable Note note,
      long version,
      Instant now) {
    Supplier<Outcome<VettingCase>> act =
        () ->
            reviewAt.isAfter(now)
                ? new Draft(vetted)
                    .by(officer)
                    .note(note)
                    .to(
                        new OnHold(reason, reviewAt, officer.username()),
                        new PutOnHold(reason, reviewAt, officer.username()))
                : VettingCase.refused(Refusal.DEADLINE_NOT_AHEAD);
    return vetted.whileHeld(officer, version, now, act);
  }

  public static Outcome<VettingCase> askApplicant(
      VettingCase vetted,
      Officer officer,
      List<InformationItem> items,
      Instant deadline,
      @Nullable Note note,
      long version,
      Instant now) {
    return vetted.whileHeld(
        officer,
        version,
        now,
        () -> {
          if (!deadline.isAfter(now)) {
            return VettingCase.refused(Refusal.DEADLINE_NOT_AHEAD);
          }
          if (vetted.course().rounds() >= ROUNDS) {
            return VettingCase.refused(Refusal.TOO_MANY_ROUNDS);
          }
          return new Draft(vetted)
              .by(officer)
              .note(note)
              .asked()
              .to(
                  new WaitingApplicant(items, deadline, now, officer.username()),
                  new InformationRequested(vetted.registrationId(), items, deadline, now));
        });
  }

  /// Back into the queue at its old urgency, the time of waiting not counted. Answers that nobody
  /// waits for any more are kept as long as the case is undecided.
  public static Outcome<VettingCase> answered(VettingCase vetted, Course.Reply reply) {
    if (vetted.stage() instanceof WaitingApplicant waiting) {
      return new Draft(vetted)
          .reply(reply)
          .mark(Mark.ANSWERED)
          .waited(Duration.between(waiting.since(), reply.at()))
          .to(new Queued(), new InformationRequestEnded(vetted.registrationId(), reply.at()));
    }
    boolean kept =
        vetted.stage().undecided()
            || vetted.stage() instanceof Suspended(WaitingApplicant _, _, _, _);
    return kept && vetted.course().rounds() > 0
        ? new Draft(vetted).reply(reply).mark(Mark.ANSWERED).to(vetted.stage(), new AnswersKept())
        : VettingCase.refused(vetted.stage().why(Refusal.NOTHING_ASKED));
  }

  /// By who made it wait, or a security officer.
  public static Outcome<VettingCase> resume(
      VettingCase vetted, Officer officer, long version, Instant now) {
    if (vetted.stage() instanceof WaitingApplicant waiting) {
      return resumed(vetted, officer, waiting.by(), version)
          .orElseGet(
              () ->
                  new Draft(vetted)
                      .by(officer)
                      .waited(Duration.between(waiting.since(), now))
                      .to(new Queued(), new InformationRequestEnded(vetted.registrationId(), now)));
    }
    if (vetted.stage() instanceof WaitingAgency waiting) {
      var fact = new AgencyRequestEnded(waiting.requestId(), officer.username());
      return resumed(vetted, officer, waiting.by(), version)
          .orElseGet(() -> Agencies.ended(vetted, waiting, officer, now).to(new Queued(), fact));
    }
    if (vetted.stage() instanceof OnHold hold) {
      return resumed(vetted, officer, hold.by(), version)
          .orElseGet(
              () ->
                  new Draft(vetted)
                      .by(officer)
                      .to(new Queued(), new HoldEnded(officer.username())));
    }
    return VettingCase.refused(vetted.stage().why(Refusal.NOT_WAITING));
  }

  private static Optional<Outcome<VettingCase>> resumed(
      VettingCase vetted, Officer officer, String by, long version) {
    if (!by.equals(officer.username()) && !officer.has(StaffRole.SECURITY_OFFICER)) {
      return Optional.of(VettingCase.refused(Refusal.SECURITY_OFFICERS_ONLY));
    }
    return version == vetted.version()
        ? Optional.empty()
        : Optional.of(VettingCase.refused(Refusal.STALE_VERSION));
  }

  /// What has to happen by itself at this moment. Asked by every instance's timer; the first one
  /// does it, the others find it done.
  public static Outcome<VettingCase> due(VettingCase vetted, Instant now) {
    var wakesAt = vetted.stage().wakesAt();
    if (wakesAt == null || wakesAt.isAfter(now)) {
      return VettingCase.refused(Refusal.NOT_DUE);
    }
    if (vetted.stage() instanceof WaitingApplicant && vetted.course().standing().granted()) {
      return new Draft(vetted) // silence takes nothing back that was granted
          .mark(Mark.NOT_ANSWERED)
          .to(new Queued(), new InformationRequestEnded(vetted.registrationId(), now));
    }
    if (vetted.stage() instanceof WaitingApplicant) {
      return new Draft(vetted).to(new Lapsed(now), new CaseLapsed(vetted.registrationId(), now));
    }
    if (vetted.stage() instanceof WaitingAgency waiting) {
      return Agencies.ended(vetted, waiting, null, now)
          .mark(Mark.AGENCY_SILENT)
          .to(new Queued(), new AgencyRequestEnded(waiting.requestId(), null));
    }
    if (vetted.stage() instanceof OnHold) {
      return new Draft(vetted).mark(Mark.HOLD_OVER).to(new Queued(), new HoldEnded(null));
    }
    return Suspension.ended(vetted, now);
  }
}
