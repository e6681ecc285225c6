package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
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

  CasePage(CaseSheets sheets, CaseChoices choices, Ages ages, FormWords forms) {
    this.sheets = sheets;
    this.choices = choices;
    this.ages = ages;
    this.forms = forms;
  }

  /// Somebody sent a form about a case.
  public record Sent(String id, Officer officer, Typed typed, @Nullable Errors faults) {

    /// A form without fields.
    public static Sent bare(String id, Officer officer) {
      return new Sent(id, officer, Typed.NOTHING, null);
    }
  }

  ModelAndView show(String id, Officer officer, @Nullable Done done) {
    return page(Sent.bare(id, officer), new LinkedHashMap<>()).addObject("done", done);
  }

  public ModelAndView answer(Sent sent, Supplier<Outcome<VettingCase>> act, String address) {
    return answer(sent, act, _ -> address);
  }

  public ModelAndView answer(
      Sent sent, Supplier<Outcome<VettingCase>> act, Function<VettingCase, String> address) {
    var language = LocaleContextHolder.getLocale();
    if (sent.faults() != null && sent.faults().hasErrors()) {
      return status(422, page(sent, forms.faults(sent.faults(), language)));
    }
    return switch (act.get()) {
      case Outcome.Changed<VettingCase>(var changed, var _) ->
          new ModelAndView(Redirects.to(address.apply(changed)));
      case Outcome.Refused<VettingCase>(var why) -> refused(sent, why, language);
    };
  }

  /// Beside the field where it is about one; else on top, with what was written, since the form may
  /// be gone from the page.
  private ModelAndView refused(Sent sent, Outcome.Reason why, Locale language) {
    var faults = forms.faults(why, sent.typed(), language);
    var page = status(why.status(), page(sent, faults));
    return faults.isEmpty()
        ? page.addObject("refusal", why.name())
            .addObject("written", forms.written(sent.typed(), language))
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

  private ModelAndView page(Sent sent, SequencedMap<String, String> errors) {
    var language = LocaleContextHolder.getLocale();
    var sheet = sheets.of(sent.id(), sent.officer(), language);
    var latest = sheet.timeline().stream().findFirst().map(CaseWords.Moment::at);
    return new ModelAndView("vetting/case")
        .addObject("section", "vetting")
        .addObject("sheet", sheet)
        .addObject("ago", latest.map(at -> ages.ago(at, language)).orElse(""))
        .addObject("typed", sent.typed())
        .addObject("errors", errors)
        .addObject("summary", forms.summary(errors, language))
        .addObject("choices", choices.of(sheet.conference()));
  }
}
