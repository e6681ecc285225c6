package org.darvoza.accreditation.vetting;

import module java.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One case: the evidence beside the identity, and the way to its decision.
@Controller
@RequestMapping("/vetting/cases/{id}")
class CasePages {

  private final CasePage page;
  private final ClaimDesk claims;
  private final DecisionDesk decisions;
  private final Clock clock;

  CasePages(CasePage page, ClaimDesk claims, DecisionDesk decisions, Clock clock) {
    this.page = page;
    this.claims = claims;
    this.decisions = decisions;
    this.clock = clock;
  }

  record ProposalForm(
      @NotNull(message = "{look.error.field.choice}") Verdict verdict,
      @NotNull(message = "{look.error.field.choice}") ReasonCode reasonCode,
      @Nullable @Size(max = 2000) String note,
      @Nullable @Size(max = 2000) String conditions,
      long version) {

    DecisionDesk.Proposed proposed() {
      return new DecisionDesk.Proposed(
          verdict,
          reasonCode,
          note,
          Objects.requireNonNullElse(conditions, "")
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList(),
          version);
    }
  }

  record ReviewForm(@Nullable @Size(max = 2000) String note, long version) {}

  @GetMapping
  ModelAndView show(
      @PathVariable String id, @RequestParam(required = false) @Nullable Done done, Officer who) {
    return page.show(id, who, done);
  }

  @PostMapping("/claim")
  ModelAndView claim(@PathVariable String id, Officer officer) {
    return page.answer(id, officer, () -> claims.claim(id, officer), "/vetting/cases/" + id);
  }

  @PostMapping("/renewal")
  ModelAndView renew(@PathVariable String id, Officer officer) {
    return page.answer(id, officer, () -> claims.renew(id, officer), "/vetting/cases/" + id);
  }

  @PostMapping("/release")
  ModelAndView release(@PathVariable String id, Officer officer) {
    return page.answer(id, officer, () -> claims.release(id, officer), Done.RELEASED.inQueue());
  }

  @PostMapping("/proposal")
  ModelAndView propose(Sent<ProposalForm> sent) {
    return page.answer(
        sent,
        form -> decisions.propose(sent.id(), sent.officer(), form.proposed()),
        next -> "/vetting?done=" + state(next));
  }

  @PostMapping("/confirmation")
  ModelAndView confirm(Sent<ReviewForm> sent) {
    return page.answer(
        sent,
        form -> decisions.confirm(sent.id(), sent.officer(), form.note(), form.version()),
        next -> "/vetting?state=SECOND_REVIEW&done=" + state(next));
  }

  @PostMapping("/return")
  ModelAndView sendBack(Sent<ReviewForm> sent) {
    return page.answer(
        sent,
        form -> decisions.sendBack(sent.id(), sent.officer(), form.note(), form.version()),
        next -> "/vetting?state=SECOND_REVIEW&done=" + state(next));
  }

  private String state(VettingCase vetted) {
    return vetted.stage().stateAt(clock.instant()).name();
  }
}
