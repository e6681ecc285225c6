package org.darvoza.accreditation.vetting;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One case: the evidence beside the identity, and what this officer can do about it. A refused act
/// shows the case as it is now, says why in words, and keeps what was typed.
@Controller
@RequestMapping("/vetting/cases/{id}")
class CasePages {

  private static final String REVIEWS = "/vetting?state=SECOND_REVIEW&done=";

  private final CaseSheets sheets;
  private final ClaimDesk claims;
  private final DecisionDesk decisions;
  private final Ages ages;

  CasePages(CaseSheets sheets, ClaimDesk claims, DecisionDesk decisions, Ages ages) {
    this.sheets = sheets;
    this.claims = claims;
    this.decisions = decisions;
    this.ages = ages;
  }

  record ProposalForm(
      @NotNull(message = "{look.error.field.choice}") @Nullable Verdict verdict,
      @NotNull(message = "{look.error.field.choice}") @Nullable ReasonCode reasonCode,
      @Nullable @Size(max = 2000) String note,
      @Nullable @Size(max = 2000) String conditions,
      long version) {

    static ProposalForm empty() {
      return new ProposalForm(null, null, null, null, 0);
    }

    static ProposalForm of(ReviewForm review) {
      return new ProposalForm(null, null, review.note(), null, review.version());
    }

    DecisionDesk.Proposed proposed() {
      return new DecisionDesk.Proposed(
          Objects.requireNonNull(verdict),
          Objects.requireNonNull(reasonCode),
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
  ModelAndView show(@PathVariable String id, Officer officer) {
    return page(id, officer, ProposalForm.empty(), Map.of());
  }

  @PostMapping("/claim")
  ModelAndView claim(@PathVariable String id, Officer officer) {
    return after(
        claims.claim(id, officer), id, officer, ProposalForm.empty(), _ -> "/vetting/cases/" + id);
  }

  @PostMapping("/renewal")
  ModelAndView renew(@PathVariable String id, Officer officer) {
    return after(
        claims.renew(id, officer), id, officer, ProposalForm.empty(), _ -> "/vetting/cases/" + id);
  }

  @PostMapping("/release")
  ModelAndView release(@PathVariable String id, Officer officer) {
    return after(
        claims.release(id, officer),
        id,
        officer,
        ProposalForm.empty(),
        _ -> "/vetting?done=" + QueuePages.Done.RELEASED);
  }

  @PostMapping("/proposal")
  ModelAndView propose(
      @PathVariable String id, @Valid ProposalForm form, BindingResult faults, Officer officer) {
    if (faults.hasErrors()) {
      return faulty(id, officer, form, faults);
    }
    return after(
        decisions.propose(id, officer, form.proposed()),
        id,
        officer,
        form,
        state -> "/vetting?done=" + state);
  }

  @PostMapping("/confirmation")
  ModelAndView confirm(
      @PathVariable String id, @Valid ReviewForm form, BindingResult faults, Officer officer) {
    var typed = ProposalForm.of(form);
    return faults.hasErrors()
        ? faulty(id, officer, typed, faults)
        : after(
            decisions.confirm(id, officer, form.note(), form.version()),
            id,
            officer,
            typed,
            state -> REVIEWS + state);
  }

  @PostMapping("/return")
  ModelAndView sendBack(
      @PathVariable String id, @Valid ReviewForm form, BindingResult faults, Officer officer) {
    var typed = ProposalForm.of(form);
    return faults.hasErrors()
        ? faulty(id, officer, typed, faults)
        : after(
            decisions.sendBack(id, officer, form.note(), form.version()),
            id,
            officer,
            typed,
            state -> REVIEWS + state);
  }

  private ModelAndView after(
      Outcome<VettingCase> outcome,
      String id,
      Officer officer,
      ProposalForm typed,
      Function<State, String> address) {
    return switch (outcome) {
      case Outcome.Changed<VettingCase>(var changed, var _) ->
          new ModelAndView(Redirects.to(address.apply(sheets.stateOf(changed))));
      case Outcome.Refused<VettingCase>(var why) -> {
        var page = page(id, officer, typed, Map.of()).addObject("refusal", why.name());
        page.setStatus(HttpStatusCode.valueOf(why.status()));
        yield page;
      }
    };
  }

  private ModelAndView faulty(String id, Officer officer, ProposalForm typed, Errors faults) {
    var messages = new LinkedHashMap<String, String>();
    faults
        .getFieldErrors()
        .forEach(
            fault ->
                messages.putIfAbsent(
                    fault.getField(), Objects.requireNonNullElse(fault.getDefaultMessage(), "")));
    var page = page(id, officer, typed, messages);
    page.setStatus(HttpStatusCode.valueOf(422));
    return page;
  }

  private ModelAndView page(
      String id, Officer officer, ProposalForm typed, Map<String, String> errors) {
    var language = LocaleContextHolder.getLocale();
    var sheet = sheets.of(id, officer, language);
    var latest = sheet.timeline().stream().findFirst().map(CaseSheets.Moment::at);
    return new ModelAndView("vetting/case")
        .addObject("section", "vetting")
        .addObject("sheet", sheet)
        .addObject("ago", latest.map(at -> ages.ago(at, language)).orElse(""))
        .addObject("typed", typed)
        .addObject("errors", errors)
        .addObject("verdicts", Verdict.values())
        .addObject("reasons", ReasonCode.values());
  }
}
