package org.darvoza.accreditation.acts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.Agencies.Question;
import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.vetting.VettingQueue;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the holder of a case may do beside deciding. Each call answers with the case's line as it
/// is then.
@RestController
@RequestMapping("/api/vetting/cases/{id}")
class WaitingEndpoint {

  private final WaitingDesk desk;
  private final VettingQueue queue;

  WaitingEndpoint(WaitingDesk desk, VettingQueue queue) {
    this.desk = desk;
    this.queue = queue;
  }

  record InformationRequest(
      @NotNull @Size(min = 1, max = 12) List<@NotNull InformationItem> items,
      @NotNull Instant deadline,
      @Nullable @Size(max = 2000) String note,
      @NotNull Long version) {}

  record HoldRequest(
      @NotNull OnHold.Reason reasonCode,
      @NotNull LocalDate reviewOn,
      @Nullable @Size(max = 2000) String note,
      @NotNull Long version) {}

  record ResumeRequest(@NotNull Long version) {}

  record HandOverRequest(
      @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String to, @NotNull Long version) {}

  record AgencyQuestion(
      @NotBlank @Size(max = 60) String agency,
      @NotNull @Size(min = 1, max = 8) List<AgencyRequest.@NotNull Field> fields,
      @NotNull Instant deadline,
      @Nullable @Size(max = 2000) String note,
      @NotNull Long version) {}

  record JudgementRequest(@NotNull Boolean samePerson, @NotNull Long version) {}

  @PostMapping("/information-request")
  VettingQueue.Item askApplicant(
      @PathVariable String id, @Valid @RequestBody InformationRequest wish, Officer officer) {
    return item(
        desk.askApplicant(id, officer, wish.items(), wish.deadline(), wish.note(), wish.version()));
  }

  @PostMapping("/hold")
  VettingQueue.Item hold(
      @PathVariable String id, @Valid @RequestBody HoldRequest wish, Officer officer) {
    return item(
        desk.hold(id, officer, wish.reasonCode(), wish.reviewOn(), wish.note(), wish.version()));
  }

  @PostMapping("/resume")
  VettingQueue.Item resume(
      @PathVariable String id, @Valid @RequestBody ResumeRequest wish, Officer officer) {
    return item(desk.resume(id, officer, wish.version()));
  }

  @PostMapping("/hand-over")
  VettingQueue.Item handOver(
      @PathVariable String id, @Valid @RequestBody HandOverRequest wish, Officer officer) {
    return item(desk.handOver(id, officer, wish.to(), wish.version()));
  }

  @PostMapping("/agency-request")
  VettingQueue.Item askAgency(
      @PathVariable String id, @Valid @RequestBody AgencyQuestion wish, Officer officer) {
    var deadline = wish.deadline().truncatedTo(ChronoUnit.MILLIS);
    var question = new Question(wish.agency(), wish.fields(), deadline);
    return item(desk.askAgency(id, officer, question, wish.note(), wish.version()));
  }

  @PostMapping("/hits/{list}/{entryId}/judgement")
  VettingQueue.Item judge(
      @PathVariable String id,
      @PathVariable String list,
      @PathVariable String entryId,
      @Valid @RequestBody JudgementRequest wish,
      Officer officer) {
    var said = new WaitingDesk.Said(list, entryId, wish.samePerson());
    return item(desk.judge(id, officer, said, wish.version()));
  }

  private VettingQueue.Item item(Outcome<VettingCase> outcome) {
    return queue.item(outcome.orThrow());
  }
}
