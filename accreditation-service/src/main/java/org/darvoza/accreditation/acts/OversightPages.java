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
import org.darvoza.accreditation.acts.OversightEndpoint.AppealOutcome;
import org.darvoza.accreditation.cases.Revocation;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.accreditation.vetting.CasePage;
import org.darvoza.accreditation.vetting.Done;
import org.darvoza.accreditation.vetting.Typed;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms by which supervisors, the head and reviewers act on decided cases.
@Controller
@RequestMapping("/vetting/cases/{id}")
class OversightPages {

  private static final String CHOICE = "{look.error.field.choice}";
  private static final String WORDS = "{look.error.field.required}";
  private static final String MINUTES = "{act.suspend.minutes.wrong}";

  private final CasePage page;
  private final OversightDesk desk;

  OversightPages(CasePage page, OversightDesk desk) {
    this.page = page;
    this.desk = desk;
  }

  record ReopeningForm(
      @NotBlank(message = WORDS) @Size(max = 2000) String reopenNote, long version) {}

  @PostMapping("/reopening")
  ModelAndView reopen(
      @PathVariable String id,
      @Valid ReopeningForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer officer) {
    return page.answer(
        new CasePage.Sent(id, officer, Typed.of(typed), faults),
        () -> desk.reopen(id, officer, new Word(form.reopenNote(), form.version())),
        Done.REOPENED.onCase(id));
  }

  record SuspensionForm(
      @NotNull(message = CHOICE) Suspension.Ground suspendGround,
      @NotNull(message = MINUTES)
          @Min(value = 1, message = MINUTES)
          @Max(value = 120, message = MINUTES)
          Integer suspendMinutes,
      @Nullable @Size(max = 2000) String suspendNote,
      long version) {}

  @PostMapping("/suspension")
  ModelAndView suspend(
      @PathVariable String id,
      @Valid SuspensionForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer officer) {
    return page.answer(
        new CasePage.Sent(id, officer, Typed.of(typed), faults),
        () ->
            desk.suspend(
                id,
                officer,
                form.suspendGround(),
                Duration.ofMinutes(form.suspendMinutes()),
                new Word(form.suspendNote(), form.version())),
        Done.SUSPENDED.onCase(id));
  }

  /// What is said to or about a supervisor's proposal.
  record WordForm(@Nullable @Size(max = 2000) String wordNote, long version) {
    Word word() {
      return new Word(wordNote, version);
    }
  }

  @PostMapping("/reinstatement")
  ModelAndView proposeReinstatement(
      @PathVariable String id,
      @Valid WordForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer officer) {
    return page.answer(
        new CasePage.Sent(id, officer, Typed.of(typed), faults),
        () -> desk.proposeReinstatement(id, officer, form.word()),
        Done.REINSTATE_PROPOSED.onCase(id));
  }

  @PostMapping("/reinstatement/{answer:confirmation|return}")
  ModelAndView answerReinstatement(
      @PathVariable String id,
      @PathVariable String answer,
      @Valid WordForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer head) {
    return page.answer(
        new CasePage.Sent(id, head, Typed.of(typed), faults),
        () -> desk.answerReinstatement(id, head, Answer.of(answer), form.word()),
        done(Answer.of(answer), Done.REINSTATED).onCase(id));
  }

  private static Done done(Answer answer, Done confirmed) {
    return switch (answer) {
      case CONFIRMED -> confirmed;
      case RETURNED -> Done.PROPOSAL_DECLINED;
    };
  }

  record RevocationForm(
      @NotNull(message = CHOICE) Revocation.Ground revokeGround,
      @NotBlank(message = WORDS) @Size(max = 2000) String revokeNewFact,
      @NotNull(message = "{look.error.field.date}") LocalDateTime revokeKnownSince,
      @NotBlank(message = WORDS) @Size(max = 2000) String revokeMilderMeans,
      long version) {}

  @PostMapping("/revocation")
  ModelAndView proposeRevocation(
      @PathVariable String id,
      @Valid RevocationForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer officer) {
    return page.answer(
        new CasePage.Sent(id, officer, Typed.of(typed), faults),
        () ->
            desk.proposeRevocation(
                id,
                officer,
                new OversightDesk.Case(
                    form.revokeGround(),
                    form.revokeNewFact(),
                    desk.there(form.revokeKnownSince(), id, officer),
                    form.revokeMilderMeans()),
                form.version()),
        Done.REVOKE_PROPOSED.onCase(id));
  }

  @PostMapping("/revocation/{answer:confirmation|return}")
  ModelAndView answerRevocation(
      @PathVariable String id,
      @PathVariable String answer,
      @Valid WordForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer head) {
    return page.answer(
        new CasePage.Sent(id, head, Typed.of(typed), faults),
        () -> desk.answerRevocation(id, head, Answer.of(answer), form.word()),
        done(Answer.of(answer), Done.REVOKED).onCase(id));
  }

  record AppealForm(
      @NotNull(message = CHOICE) AppealOutcome appealOutcome,
      @NotBlank(message = WORDS) @Size(max = 2000) String appealNote,
      long version) {}

  /// To the list: a reviewer no longer sees a case that is decided, by him or in the meantime by a
  /// colleague.
  @PostMapping("/appeal-decision")
  ModelAndView decideAppeal(
      @PathVariable String id,
      @Valid AppealForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer reviewer) {
    try {
      return page.answer(
          new CasePage.Sent(id, reviewer, Typed.of(typed), faults),
          () ->
              desk.decideAppeal(
                  id,
                  reviewer,
                  form.appealOutcome() == AppealOutcome.OVERTURNED,
                  new Word(form.appealNote(), form.version())),
          "/vetting?state=APPEALED&done=" + form.appealOutcome());
    } catch (UnknownAggregateException _) {
      return CasePage.elsewhere("/vetting?state=APPEALED&done=" + Done.GONE);
    }
  }
}
