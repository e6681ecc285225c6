package org.darvoza.accreditation.acts;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.Agencies.Question;
import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.vetting.CasePage;
import org.darvoza.accreditation.vetting.Done;
import org.darvoza.accreditation.vetting.Sent;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms by which the holder of a case lets it wait, passes it on and judges its hits. The
/// names of the fields tell their form: several stand on the page of a case.
@Controller
@RequestMapping("/vetting/cases/{id}")
class WaitingPages {

  private static final String CHOICE = "{look.error.field.choice}";
  private static final String DATE = "{look.error.field.date}";

  private final CasePage page;
  private final WaitingDesk desk;

  WaitingPages(CasePage page, WaitingDesk desk) {
    this.page = page;
    this.desk = desk;
  }

  record HoldForm(
      @NotNull(message = CHOICE) OnHold.Reason holdReason,
      @NotNull(message = DATE) LocalDate holdReviewOn,
      @Nullable @Size(max = 2000) String holdNote,
      long version) {}

  @PostMapping("/hold")
  ModelAndView hold(Sent<HoldForm> sent) {
    return page.answer(
        sent,
        form ->
            desk.hold(
                sent.id(),
                sent.officer(),
                form.holdReason(),
                form.holdReviewOn(),
                form.holdNote(),
                form.version()),
        Done.ON_HOLD.inQueue());
  }

  record QuestionForm(
      @NotEmpty(message = CHOICE) List<InformationItem> askItems,
      @NotNull(message = DATE) LocalDate askUntil,
      @Nullable @Size(max = 2000) String askNote,
      long version) {}

  @PostMapping("/information-request")
  ModelAndView askApplicant(Sent<QuestionForm> sent) {
    return page.answer(
        sent,
        form ->
            desk.askApplicant(
                sent.id(),
                sent.officer(),
                form.askItems(),
                desk.endOf(form.askUntil(), sent.id(), sent.officer()),
                form.askNote(),
                form.version()),
        Done.WAITING_APPLICANT.inQueue());
  }

  record AgencyForm(
      @NotBlank(message = CHOICE) @Size(max = 60) String agency,
      @NotEmpty(message = CHOICE) List<Field> agencyFields,
      @NotNull(message = DATE) LocalDate agencyUntil,
      @Nullable @Size(max = 2000) String agencyNote,
      long version) {}

  @PostMapping("/agency-request")
  ModelAndView askAgency(Sent<AgencyForm> sent) {
    return page.answer(
        sent,
        form ->
            desk.askAgency(
                sent.id(),
                sent.officer(),
                new Question(
                    form.agency(),
                    form.agencyFields(),
                    desk.endOf(form.agencyUntil(), sent.id(), sent.officer())),
                form.agencyNote(),
                form.version()),
        Done.WAITING_AGENCY.inQueue());
  }

  @PostMapping("/resume")
  ModelAndView resume(@PathVariable String id, @RequestParam long version, Officer officer) {
    return page.answer(
        id, officer, () -> desk.resume(id, officer, version), Done.RESUMED.onCase(id));
  }

  record HandOverForm(
      @NotBlank(message = "{look.error.field.required}")
          @Pattern(regexp = "[A-Za-z0-9._-]{0,60}", message = "{act.handOver.wrong}")
          String handOverTo,
      long version) {}

  @PostMapping("/hand-over")
  ModelAndView handOver(Sent<HandOverForm> sent) {
    return page.answer(
        sent,
        form -> desk.handOver(sent.id(), sent.officer(), form.handOverTo(), form.version()),
        Done.HANDED_OVER.inQueue());
  }

  /// Back to the hits, where the next one may wait.
  @PostMapping("/hits/{list}/{entryId}/judgement")
  ModelAndView judge(
      @PathVariable String id,
      @PathVariable String list,
      @PathVariable String entryId,
      @RequestParam boolean samePerson,
      @RequestParam long version,
      Officer officer) {
    var said = new WaitingDesk.Said(list, entryId, samePerson);
    return page.answer(
        id,
        officer,
        () -> desk.judge(id, officer, said, version),
        Done.JUDGED.onCase(id) + "#hits");
  }
}
