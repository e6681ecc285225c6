package org.darvoza.accreditation.acts;

import static java.util.Objects.requireNonNull;

import module java.base;

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
import org.darvoza.accreditation.vetting.Sent;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
  ModelAndView reopen(Sent<ReopeningForm> sent) {
    return page.answer(
        sent,
        form -> desk.reopen(sent.id(), sent.officer(), new Word(form.reopenNote(), form.version())),
        Done.REOPENED.onCase(sent.id()));
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
  ModelAndView suspend(Sent<SuspensionForm> sent) {
    return page.answer(
        sent,
        form ->
            desk.suspend(
                sent.id(),
                sent.officer(),
                form.suspendGround(),
                Duration.ofMinutes(form.suspendMinutes()),
                new Word(form.suspendNote(), form.version())),
        Done.SUSPENDED.onCase(sent.id()));
  }

  /// What is said to or about a supervisor's proposal.
  record WordForm(@Nullable @Size(max = 2000) String wordNote, long version) {
    Word word() {
      return new Word(wordNote, version);
    }
  }

  @PostMapping("/reinstatement")
  ModelAndView proposeReinstatement(Sent<WordForm> sent) {
    return page.answer(
        sent,
        form -> desk.proposeReinstatement(sent.id(), sent.officer(), form.word()),
        Done.REINSTATE_PROPOSED.onCase(sent.id()));
  }

  @PostMapping("/reinstatement/{answer:confirmation|return}")
  ModelAndView answerReinstatement(@PathVariable String answer, Sent<WordForm> sent) {
    return page.answer(
        sent,
        form -> desk.answerReinstatement(sent.id(), sent.officer(), Answer.of(answer), form.word()),
        done(Answer.of(answer), Done.REINSTATED).onCase(sent.id()));
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
  ModelAndView proposeRevocation(Sent<RevocationForm> sent) {
    return page.answer(
        sent,
        form ->
            desk.proposeRevocation(
                sent.id(),
                sent.officer(),
                new OversightDesk.Case(
                    form.revokeGround(),
                    form.revokeNewFact(),
                    desk.there(form.revokeKnownSince(), sent.id(), sent.officer()),
                    form.revokeMilderMeans()),
                form.version()),
        Done.REVOKE_PROPOSED.onCase(sent.id()));
  }

  @PostMapping("/revocation/{answer:confirmation|return}")
  ModelAndView answerRevocation(@PathVariable String answer, Sent<WordForm> sent) {
    return page.answer(
        sent,
        form -> desk.answerRevocation(sent.id(), sent.officer(), Answer.of(answer), form.word()),
        done(Answer.of(answer), Done.REVOKED).onCase(sent.id()));
  }

  record AppealForm(
      @NotNull(message = CHOICE) AppealOutcome appealOutcome,
      @NotBlank(message = WORDS) @Size(max = 2000) String appealNote,
      long version) {}

  /// To the list: a reviewer no longer sees a case that is decided, by him or in the meantime by a
  /// colleague.
  @PostMapping("/appeal-decision")
  ModelAndView decideAppeal(Sent<AppealForm> sent) {
    try {
      return page.answer(
          sent,
          form ->
              desk.decideAppeal(
                  sent.id(),
                  sent.officer(),
                  form.appealOutcome() == AppealOutcome.OVERTURNED,
                  new Word(form.appealNote(), form.version())),
          _ -> "/vetting?state=APPEALED&done=" + requireNonNull(sent.form()).appealOutcome());
    } catch (UnknownAggregateException _) {
      return CasePage.elsewhere("/vetting?state=APPEALED&done=" + Done.GONE);
    }
  }
}
