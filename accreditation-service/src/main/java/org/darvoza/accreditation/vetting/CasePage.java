package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
  private final MessageSource messages;

  CasePage(CaseSheets sheets, CaseChoices choices, Ages ages, MessageSource messages) {
    this.sheets = sheets;
    this.choices = choices;
    this.ages = ages;
    this.messages = messages;
  }

  /// Somebody sent a form about a case.
  public record Sent(String id, Officer officer, Typed typed, @Nullable Errors faults) {

    /// A form without fields.
    public static Sent bare(String id, Officer officer) {
      return new Sent(id, officer, Typed.NOTHING, null);
    }
  }

  ModelAndView show(String id, Officer officer, @Nullable Done done) {
    return page(Sent.bare(id, officer), Map.of()).addObject("done", done);
  }

  public ModelAndView answer(Sent sent, Supplier<Outcome<VettingCase>> act, String address) {
    return answer(sent, act, _ -> address);
  }

  public ModelAndView answer(
      Sent sent, Supplier<Outcome<VettingCase>> act, Function<VettingCase, String> address) {
    if (sent.faults() != null && sent.faults().hasErrors()) {
      return status(422, page(sent, words(sent.faults())));
    }
    return switch (act.get()) {
      case Outcome.Changed<VettingCase>(var changed, var _) ->
          new ModelAndView(Redirects.to(address.apply(changed)));
      case Outcome.Refused<VettingCase>(var why) ->
          status(why.status(), page(sent, Map.of())).addObject("refusal", why.name());
    };
  }

  private static ModelAndView status(int status, ModelAndView page) {
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }

  private Map<String, String> words(Errors faults) {
    var words = new LinkedHashMap<String, String>();
    var language = LocaleContextHolder.getLocale();
    faults
        .getFieldErrors()
        .forEach(
            fault -> words.putIfAbsent(fault.getField(), messages.getMessage(fault, language)));
    return words;
  }

  private ModelAndView page(Sent sent, Map<String, String> errors) {
    var language = LocaleContextHolder.getLocale();
    var sheet = sheets.of(sent.id(), sent.officer(), language);
    var latest = sheet.timeline().stream().findFirst().map(CaseWords.Moment::at);
    return new ModelAndView("vetting/case")
        .addObject("section", "vetting")
        .addObject("sheet", sheet)
        .addObject("ago", latest.map(at -> ages.ago(at, language)).orElse(""))
        .addObject("typed", sent.typed())
        .addObject("errors", errors)
        .addObject("choices", choices.of(sheet.conference()));
  }
}
