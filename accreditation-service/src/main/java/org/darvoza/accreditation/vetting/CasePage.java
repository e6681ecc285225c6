package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.reach.Reaches;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page of one case, and how each of its forms is answered: an act that was carried out leads
/// on by 303; one that was refused shows the case as it is now, says why in words, and keeps what
/// was typed.
@Component
public class CasePage {

  private final CaseSheets sheets;
  private final CaseChoices choices;
  private final Ages ages;
  private final FormWords forms;
  private final Reaches reaches;

  CasePage(CaseSheets sheets, CaseChoices choices, Ages ages, FormWords forms, Reaches reaches) {
    this.sheets = sheets;
    this.choices = choices;
    this.ages = ages;
    this.forms = forms;
    this.reaches = reaches;
  }

  ModelAndView show(String id, Officer officer, @Nullable Done done) {
    return page(id, officer, Typed.NOTHING, new LinkedHashMap<>()).addObject("done", done);
  }

  /// To a form without fields.
  public ModelAndView answer(
      String id, Officer officer, Supplier<Outcome<VettingCase>> act, String address) {
    return answer(id, officer, Typed.NOTHING, act.get(), _ -> address);
  }

  public <F> ModelAndView answer(
      Sent<F> sent, Function<F, Outcome<VettingCase>> act, String address) {
    return answer(sent, act, _ -> address);
  }

  public <F> ModelAndView answer(
      Sent<F> sent, Function<F, Outcome<VettingCase>> act, Function<VettingCase, String> address) {
    if (sent.form() == null || sent.faults().hasErrors()) {
      var faults = forms.faults(sent.faults(), LocaleContextHolder.getLocale());
      return status(422, page(sent.id(), sent.officer(), sent.typed(), faults));
    }
    var outcome = act.apply(sent.form());
    return answer(sent.id(), sent.officer(), sent.typed(), outcome, address);
  }

  private ModelAndView answer(
      String id,
      Officer officer,
      Typed typed,
      Outcome<VettingCase> outcome,
      Function<VettingCase, String> address) {
    return switch (outcome) {
      case Outcome.Changed<VettingCase>(var changed, var _) ->
          new ModelAndView(Redirects.to(address.apply(changed)));
      case Outcome.Refused<VettingCase>(var why) -> refused(id, officer, typed, why);
    };
  }

  /// Beside the field where it is about one; else on top, with what was written, since the form may
  /// be gone from the page.
  private ModelAndView refused(String id, Officer officer, Typed typed, Outcome.Reason why) {
    var language = LocaleContextHolder.getLocale();
    var faults = forms.faults(why, typed, language);
    var page = status(why.status(), page(id, officer, typed, faults));
    return faults.isEmpty()
        ? page.addObject("refusal", why.name()).addObject("written", forms.written(typed, language))
        : page;
  }

  /// For an officer who may no longer see the case.
  public static ModelAndView elsewhere(String address) {
    return new ModelAndView(Redirects.to(address));
  }

  private static ModelAndView status(int status, ModelAndView page) {
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }

  private ModelAndView page(
      String id, Officer officer, Typed typed, SequencedMap<String, String> errors) {
    var language = LocaleContextHolder.getLocale();
    var sheet = sheets.of(id, officer, language);
    var latest = sheet.timeline().stream().findFirst().map(CaseWords.Moment::at);
    return new ModelAndView("vetting/case")
        .addObject("section", "vetting")
        .addObject("sheet", sheet)
        .addObject("letterLost", reaches.isLost(new RegistrationId(id)))
        .addObject("ago", latest.map(at -> ages.ago(at, language)).orElse(""))
        .addObject("typed", typed)
        .addObject("errors", errors)
        .addObject("summary", forms.summary(errors, language))
        .addObject("choices", choices.of(sheet.conference()));
  }
}
