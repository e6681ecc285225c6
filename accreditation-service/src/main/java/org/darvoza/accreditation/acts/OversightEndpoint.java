package org.darvoza.accreditation.acts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.acts.OversightDesk.Answer;
import org.darvoza.accreditation.acts.OversightDesk.Word;
import org.darvoza.accreditation.cases.Revocation;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.vetting.VettingQueue;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What supervisors, the head and reviewers do to decided cases. Each call answers with the case's
/// line as it is then.
@RestController
@RequestMapping("/api/vetting/cases/{id}")
class OversightEndpoint {

  private final OversightDesk desk;
  private final VettingQueue queue;

  OversightEndpoint(OversightDesk desk, VettingQueue queue) {
    this.desk = desk;
    this.queue = queue;
  }

  record ReopeningRequest(@NotBlank @Size(max = 2000) String note, @NotNull Long version) {}

  /// `minutes`: 120 at most.
  record SuspensionRequest(
      @NotNull Suspension.Ground ground,
      @NotNull @Min(1) @Max(120) Integer minutes,
      @Nullable @Size(max = 2000) String note,
      @NotNull Long version) {}

  record ReviewRequest(@Nullable @Size(max = 2000) String note, @NotNull Long version) {
    Word word() {
      return new Word(note, version);
    }
  }

  record RevocationRequest(
      @NotNull Revocation.Ground ground,
      @NotBlank @Size(max = 2000) String newFact,
      @NotNull Instant knownSince,
      @NotBlank @Size(max = 2000) String milderMeans,
      @NotNull Long version) {}

  enum AppealOutcome {
    UPHELD,
    OVERTURNED
  }

  record AppealDecision(
      @NotNull AppealOutcome outcome,
      @NotBlank @Size(max = 2000) String note,
      @NotNull Long version) {}

  @PostMapping("/reopening")
  VettingQueue.Item reopen(
      @PathVariable String id, @Valid @RequestBody ReopeningRequest wish, Officer officer) {
    return item(desk.reopen(id, officer, new Word(wish.note(), wish.version())));
  }

  @PostMapping("/suspension")
  VettingQueue.Item suspend(
      @PathVariable String id, @Valid @RequestBody SuspensionRequest wish, Officer officer) {
    return item(
        desk.suspend(
            id,
            officer,
            wish.ground(),
            Duration.ofMinutes(wish.minutes()),
            new Word(wish.note(), wish.version())));
  }

  @PostMapping("/reinstatement")
  VettingQueue.Item proposeReinstatement(
      @PathVariable String id, @Valid @RequestBody ReviewRequest wish, Officer officer) {
    return item(desk.proposeReinstatement(id, officer, wish.word()));
  }

  @PostMapping("/reinstatement/confirmation")
  VettingQueue.Item confirmReinstatement(
      @PathVariable String id, @Valid @RequestBody ReviewRequest wish, Officer head) {
    return item(desk.answerReinstatement(id, head, Answer.CONFIRMED, wish.word()));
  }

  @PostMapping("/reinstatement/return")
  VettingQueue.Item returnReinstatement(
      @PathVariable String id, @Valid @RequestBody ReviewRequest wish, Officer head) {
    return item(desk.answerReinstatement(id, head, Answer.RETURNED, wish.word()));
  }

  @PostMapping("/revocation")
  VettingQueue.Item proposeRevocation(
      @PathVariable String id, @Valid @RequestBody RevocationRequest wish, Officer officer) {
    var brought =
        new OversightDesk.Case(
            wish.ground(), wish.newFact(), wish.knownSince(), wish.milderMeans());
    return item(desk.proposeRevocation(id, officer, brought, wish.version()));
  }

  @PostMapping("/revocation/confirmation")
  VettingQueue.Item confirmRevocation(
      @PathVariable String id, @Valid @RequestBody ReviewRequest wish, Officer head) {
    return item(desk.answerRevocation(id, head, Answer.CONFIRMED, wish.word()));
  }

  @PostMapping("/revocation/return")
  VettingQueue.Item returnRevocation(
      @PathVariable String id, @Valid @RequestBody ReviewRequest wish, Officer head) {
    return item(desk.answerRevocation(id, head, Answer.RETURNED, wish.word()));
  }

  @PostMapping("/appeal-decision")
  VettingQueue.Item decideAppeal(
      @PathVariable String id, @Valid @RequestBody AppealDecision wish, Officer reviewer) {
    return item(
        desk.decideAppeal(
            id,
            reviewer,
            wish.outcome() == AppealOutcome.OVERTURNED,
            new Word(wish.note(), wish.version())));
  }

  private VettingQueue.Item item(Outcome<VettingCase> outcome) {
    return queue.item(outcome.orThrow());
  }
}
