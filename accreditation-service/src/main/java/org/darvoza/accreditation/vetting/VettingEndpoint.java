package org.darvoza.accreditation.vetting;

import module java.base;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The vetting room's API.
@RestController
@RequestMapping("/api/vetting")
class VettingEndpoint {

  private final VettingQueue queue;
  private final CaseActs acts;
  private final ClaimDesk claims;
  private final DecisionDesk decisions;
  private final ReadingRoom readingRoom;

  VettingEndpoint(
      VettingQueue queue,
      CaseActs acts,
      ClaimDesk claims,
      DecisionDesk decisions,
      ReadingRoom readingRoom) {
    this.queue = queue;
    this.acts = acts;
    this.claims = claims;
    this.decisions = decisions;
    this.readingRoom = readingRoom;
  }

  /// An act that needs no more words than its address.
  record Nothing() {}

  record ClaimRequest(@Nullable Lane lane, @Nullable Category category) {}

  @FittingReason
  record ProposalRequest(
      @NotNull Verdict verdict,
      @NotNull ReasonCode reasonCode,
      @Nullable @Size(max = 2000) String note,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable @Size(max = 10)
          List<@NotBlank @Size(max = 300) String> conditions,
      @NotNull Long version) {}

  record ReviewRequest(@Nullable @Size(max = 2000) String note, @NotNull Long version) {}

  record BulkRequest(
      @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 64) String> ids) {}

  record BulkAnswer(List<DecisionDesk.BulkResult> results) {}

  @GetMapping("/cases")
  VettingQueue.Page cases(
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(required = false) @Nullable Lane lane,
      @RequestParam(required = false) @Nullable Category category,
      @RequestParam(required = false) @Nullable @Size(max = 200) String delegation,
      @RequestParam(required = false) @Nullable @Size(max = 60) String claimedBy,
      @RequestParam(required = false) @Nullable @Size(max = 40) String q,
      @RequestParam(required = false) @Nullable @Pattern(regexp = VettingQueue.CURSOR) String after,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      Officer officer) {
    var filter = new QueueFilter(state, lane, category, delegation, claimedBy, q);
    return queue.page(filter, officer, after, limit);
  }

  @PostMapping("/claims")
  ResponseEntity<VettingQueue.Item> claimNext(
      @Valid @RequestBody(required = false) @Nullable ClaimRequest request, Officer officer) {
    var wanted = request == null ? new ClaimRequest(null, null) : request;
    return claims
        .claimNext(wanted.lane(), wanted.category(), officer)
        .map(claimed -> ResponseEntity.status(HttpStatus.CREATED).body(queue.item(claimed)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PostMapping("/cases/{id}/claim")
  VettingQueue.Item claim(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Nothing nothing,
      Officer officer) {
    return item(claims.claim(id, officer));
  }

  @PostMapping("/cases/{id}/release")
  VettingQueue.Item release(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Nothing nothing,
      Officer officer) {
    return item(claims.release(id, officer));
  }

  @PostMapping("/cases/{id}/renewal")
  VettingQueue.Item renew(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Nothing nothing,
      Officer officer) {
    return item(claims.renew(id, officer));
  }

  @GetMapping("/cases/{id}")
  CaseView open(@PathVariable String id, Officer officer) {
    return readingRoom.open(acts.require(id, officer), officer);
  }

  @PostMapping("/cases/{id}/proposal")
  VettingQueue.Item propose(
      @PathVariable String id, @Valid @RequestBody ProposalRequest request, Officer officer) {
    var proposed =
        new DecisionDesk.Proposed(
            request.verdict(),
            request.reasonCode(),
            request.note(),
            Objects.requireNonNullElse(request.conditions(), List.of()),
            request.version());
    return item(decisions.propose(id, officer, proposed));
  }

  @PostMapping("/cases/{id}/confirmation")
  VettingQueue.Item confirm(
      @PathVariable String id, @Valid @RequestBody ReviewRequest request, Officer officer) {
    return item(decisions.confirm(id, officer, request.note(), request.version()));
  }

  @PostMapping("/cases/{id}/return")
  VettingQueue.Item sendBack(
      @PathVariable String id, @Valid @RequestBody ReviewRequest request, Officer officer) {
    return item(decisions.sendBack(id, officer, request.note(), request.version()));
  }

  /// Signs, as the second officer, clearances that colleagues proposed on cases without hits. A
  /// case that nobody has proposed yet is left as it is and reported `NOT_PROPOSED`: one signature
  /// never stands for two.
  @PostMapping("/cases/bulk-clearance")
  BulkAnswer clearInBulk(@Valid @RequestBody BulkRequest request, Officer officer) {
    return new BulkAnswer(decisions.clearInBulk(request.ids(), officer));
  }

  private VettingQueue.Item item(Outcome<VettingCase> outcome) {
    return queue.item(outcome.orThrow());
  }
}
