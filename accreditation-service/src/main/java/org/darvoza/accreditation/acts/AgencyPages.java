package org.darvoza.accreditation.acts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.vetting.Typed;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The pages of outside agencies: what they are asked, and where they answer.
@Controller
@RequestMapping("/vetting/agency-requests")
class AgencyPages {

  private final AgencyDesk desk;
  private final MessageSource messages;

  AgencyPages(AgencyDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  record AnswerForm(
      @NotNull(message = "{look.error.field.choice}") AgencyRequest.Result result,
      @Nullable @Size(max = 2000) String note) {}

  @GetMapping
  ModelAndView open(@RequestParam(required = false) @Nullable String done, Officer agency) {
    return list(agency).addObject("answered", done != null);
  }

  private ModelAndView list(Officer agency) {
    return new ModelAndView("agency/requests")
        .addObject("section", "agency-requests")
        .addObject("requests", desk.open(agency));
  }

  @GetMapping("/{requestId}")
  ModelAndView read(@PathVariable String requestId, Officer agency) {
    return page(requestId, agency, new Typed(Map.of()), Map.of());
  }

  @PostMapping("/{requestId}/answer")
  ModelAndView answer(
      @PathVariable String requestId,
      @Valid AnswerForm form,
      BindingResult faults,
      @RequestParam MultiValueMap<String, String> typed,
      Officer agency,
      Locale language) {
    if (faults.hasErrors()) {
      return status(422, page(requestId, agency, Typed.of(typed), words(faults, language)));
    }
    try {
      var _ = desk.answer(requestId, agency, form.result(), form.note());
      return new ModelAndView(seeOther());
    } catch (RefusedException e) {
      return status(e.why().status(), list(agency)).addObject("refusal", e.why().name());
    }
  }

  private Map<String, String> words(Errors faults, Locale language) {
    var words = new LinkedHashMap<String, String>();
    faults
        .getFieldErrors()
        .forEach(
            fault -> words.putIfAbsent(fault.getField(), messages.getMessage(fault, language)));
    return words;
  }

  private static ModelAndView status(int status, ModelAndView page) {
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }

  private static RedirectView seeOther() {
    var redirect = new RedirectView("/vetting/agency-requests?done=ANSWERED");
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return redirect;
  }

  private ModelAndView page(
      String requestId, Officer agency, Typed typed, Map<String, String> errors) {
    return new ModelAndView("agency/request")
        .addObject("section", "agency-requests")
        .addObject("opened", desk.read(requestId, agency))
        .addObject("results", AgencyRequest.Result.values())
        .addObject("typed", typed)
        .addObject("errors", errors);
  }
}
