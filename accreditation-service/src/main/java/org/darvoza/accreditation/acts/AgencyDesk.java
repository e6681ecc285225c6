package org.darvoza.accreditation.acts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.darvoza.accreditation.cases.Agencies;
import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.Stage.WaitingAgency;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.vetting.CaseActs;
import org.darvoza.accreditation.vetting.ReadingRoom;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an outside agency sees: the open requests sent to it, and of a person only the fields that
/// the officer chose. It has no other way to a case.
@Component
class AgencyDesk {

  private static final int MOST = 200;

  private final Ledger ledger;
  private final VettingCases cases;
  private final CaseActs acts;
  private final ReadingRoom readingRoom;
  private final Clock clock;

  AgencyDesk(
      Ledger ledger, VettingCases cases, CaseActs acts, ReadingRoom readingRoom, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.acts = acts;
    this.readingRoom = readingRoom;
    this.clock = clock;
  }

  /// A request without anybody's identity.
  record Line(
      String requestId,
      String reference,
      List<AgencyRequest.Field> fields,
      Instant askedAt,
      Instant deadline) {}

  /// A request with what was chosen for the agency to see.
  record Opened(Line request, Map<AgencyRequest.Field, Object> person) {
    @Override
    public String toString() {
      return "Opened[" + request.requestId() + "]";
    }
  }

  List<Line> open(Officer agency) {
    return cases.waitingFor(agency.username(), MOST).stream()
        .flatMap(vetted -> waiting(vetted).map(it -> line(vetted, it)).stream())
        .toList();
  }

  Opened read(String requestId, Officer agency) {
    var vetted = require(requestId, agency);
    var request =
        waiting(vetted).filter(it -> it.id().equals(requestId)).orElseThrow(AgencyDesk::unknown);
    var dossier = readingRoom.openForAgency(vetted, agency, request.fields());
    return new Opened(line(vetted, request), shown(request, dossier));
  }

  private static Optional<AgencyRequest> waiting(VettingCase vetted) {
    return vetted.stage() instanceof WaitingAgency waiting
        ? vetted.course().request(waiting.requestId())
        : Optional.empty();
  }

  private static Line line(VettingCase vetted, AgencyRequest request) {
    return new Line(
        request.id(), vetted.reference(), request.fields(), request.at(), request.deadline());
  }

  private static Map<AgencyRequest.Field, Object> shown(AgencyRequest request, Dossier dossier) {
    var shown = new EnumMap<AgencyRequest.Field, Object>(AgencyRequest.Field.class);
    request.fields().forEach(field -> value(field, dossier).ifPresent(it -> shown.put(field, it)));
    return shown;
  }

  /// As the travel document has it.
  record Name(
      String familyName,
      String givenNames,
      @Nullable String patronymic,
      @Nullable String nativeName,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> otherNames) {}

  private static Optional<Object> value(AgencyRequest.Field field, Dossier dossier) {
    var person = dossier.person();
    return Optional.ofNullable(
        switch (field) {
          case NAME ->
              new Name(
                  person.familyName(),
                  person.givenNames(),
                  person.patronymic(),
                  person.nativeName(),
                  person.otherNames());
          case DATE_OF_BIRTH -> person.dateOfBirth();
          case PLACE_OF_BIRTH -> person.placeOfBirth();
          case NATIONALITY -> String.join(",", person.nationalities());
          case DOCUMENT -> dossier.travelDocument();
          case DELEGATION -> dossier.delegation();
          case POSITION -> dossier.position();
          case TRAVEL -> dossier.travel();
        });
  }

  Line answer(
      String requestId, Officer agency, AgencyRequest.Result result, @Nullable String text) {
    var vetted = require(requestId, agency);
    var now = clock.instant();
    var note =
        Note.of(Note.Act.AGENCY_ANSWER, agency.username(), acts.locked(vetted.id(), text), now);
    var answered =
        ledger
            .record(
                agency,
                cases.store(),
                vetted.id(),
                it -> Agencies.answer(it, agency, requestId, result, note, now))
            .orThrow();
    return line(answered, answered.course().request(requestId).orElseThrow());
  }

  /// Whose case it is says the request's id; that it was sent to this agency, the case.
  private VettingCase require(String requestId, Officer agency) {
    return cases
        .store()
        .find(AgencyRequest.caseOf(requestId))
        .filter(
            it ->
                it.course()
                    .request(requestId)
                    .filter(request -> Agencies.addressed(request, agency))
                    .isPresent())
        .orElseThrow(AgencyDesk::unknown);
  }

  private static UnknownAggregateException unknown() {
    return new UnknownAggregateException("agency requests");
  }
}
