package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.AgencyRequest.Result;
import org.darvoza.accreditation.cases.CaseFact.AgencyAnswered;
import org.darvoza.accreditation.cases.CaseFact.AgencyAsked;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// What outside agencies are asked, and what they answer.
public final class Agencies {

  private Agencies() {}

  /// Which agency, what it may see, by when.
  public record Question(String agency, List<Field> fields, Instant deadline) {
    public Question {
      fields = fields.stream().distinct().sorted().toList();
    }
  }

  public static Outcome<VettingCase> ask(
      VettingCase vetted,
      Officer officer,
      Question question,
      @Nullable Note note,
      long version,
      Instant now) {
    return vetted.whileHeld(
        officer,
        version,
        now,
        () -> {
          if (!question.deadline().isAfter(now)) {
            return VettingCase.refused(Refusal.DEADLINE_NOT_AHEAD);
          }
          var request = request(vetted, officer, question, now);
          return new Draft(vetted)
              .by(officer)
              .note(note)
              .request(request)
              .to(
                  new WaitingAgency(
                      request.id(), request.agency(), request.deadline(), officer.username()),
                  new AgencyAsked(
                      request.id(), request.agency(), request.fields(), request.deadline()));
        });
  }

  private static AgencyRequest request(
      VettingCase vetted, Officer officer, Question question, Instant now) {
    var id = vetted.id() + "-" + (vetted.course().requests().size() + 1);
    return new AgencyRequest(
        id,
        question.agency(),
        question.fields(),
        officer.username(),
        now,
        question.deadline(),
        null);
  }

  public static Outcome<VettingCase> answer(
      VettingCase vetted,
      Officer agency,
      String requestId,
      Result result,
      @Nullable Note note,
      Instant now) {
    var request = vetted.course().request(requestId).filter(it -> addressed(it, agency));
    if (request.isEmpty()) {
      return VettingCase.refused(Refusal.UNKNOWN_REQUEST);
    }
    boolean waits =
        vetted.stage() instanceof WaitingAgency waiting
            && waiting.requestId().equals(requestId)
            && waiting.deadline().isAfter(now);
    if (!waits) {
      return VettingCase.refused(Refusal.REQUEST_ENDED);
    }
    return new Draft(vetted)
        .by(agency)
        .note(note)
        .request(request.get().ended(result, agency.username(), now))
        .mark(mark(result))
        .to(new Queued(), new AgencyAnswered(requestId, result));
  }

  /// An agency knows of no request but its own.
  public static boolean addressed(AgencyRequest request, Officer agency) {
    return agency.has(StaffRole.EXTERNAL_AGENCY) && request.agency().equals(agency.username());
  }

  private static Mark mark(Result result) {
    return switch (result) {
      case NO_OBJECTION -> Mark.AGENCY_NO_OBJECTION;
      case OBJECTION -> Mark.AGENCY_OBJECTION;
      case MORE_DATA -> Mark.AGENCY_MORE_DATA;
    };
  }

  /// Without an answer: the deadline passed, or an officer no longer waits.
  static Draft ended(
      VettingCase vetted, WaitingAgency waiting, @Nullable Officer officer, Instant now) {
    var draft = officer == null ? new Draft(vetted) : new Draft(vetted).by(officer);
    return vetted
        .course()
        .request(waiting.requestId())
        .map(it -> it.ended(null, officer == null ? "" : officer.username(), now))
        .map(draft::request)
        .orElse(draft);
  }
}
