package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.web.ConferenceHeader;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.amending.AmendmentDesk.Answer;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// The page on which applicants change their details. Who cannot is led back to the status page,
/// which says why.
@Controller
@RequestMapping("/registrations/{id}/amendment")
final class AmendmentPages {

  private final AmendmentDesk desk;
  private final StatusKeys keys;
  private final FieldLines lines;
  private final MessageSource words;
  private final Clock clock;

  AmendmentPages(
      AmendmentDesk desk, StatusKeys keys, FieldLines lines, MessageSource words, Clock clock) {
    this.desk = desk;
    this.keys = keys;
    this.lines = lines;
    this.words = words;
    this.clock = clock;
  }

  /// What is wrong with what was typed; `notice` is the end of the key of a word above it.
  private record Faults(int status, SortedMap<String, String> byField, @Nullable String notice) {
    static final Faults NONE = new Faults(200, new TreeMap<>(), null);

    static Faults of(int status, String notice) {
      return new Faults(status, new TreeMap<>(), notice);
    }
  }

  @GetMapping
  Object show(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      Locale locale) {
    var opened = keys.openByCookie(id, cookie);
    return opened.isEmpty()
        ? back(RegistrationId.parse(id).orElseThrow(AmendmentPages::unknown))
        : page(opened.get(), AmendmentForm.EMPTY, Faults.NONE, locale);
  }

  @PostMapping
  Object amend(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      @RequestParam Map<String, String> sent,
      Locale locale) {
    var opened = keys.openByCookie(id, cookie).orElseThrow(AmendmentPages::unknown);
    var form = new AmendmentForm(sent);
    try {
      return answer(opened, form, locale);
    } catch (DatabindException unfit) {
      var faults = new TreeMap<>(Map.of(path(unfit), word("amend.unreadable", locale)));
      return page(opened, form, new Faults(422, faults, null), locale);
    } catch (RefusedException e) {
      return refused(opened, form, e.why().status(), (Refusal) e.why(), locale);
    }
  }

  private Object answer(RegistrationId id, AmendmentForm form, Locale locale) {
    var present = desk.present(id);
    var patch = form.patch(present.submission(), present.conference().timeZone());
    if (patch.isEmpty()) {
      return page(id, form, Faults.of(422, "EMPTY"), locale);
    }
    return switch (desk.amend(present, patch, AsRead.page(form.mark()))) {
      case Answer.Taken _ -> back(id);
      case Answer.Faulty(var faults) -> page(id, form, new Faults(422, faults, null), locale);
    };
  }

  private Object refused(
      RegistrationId id, AmendmentForm form, int status, Refusal why, Locale locale) {
    return switch (why) {
      case CHANGED_MEANWHILE, AMENDMENTS_CLOSED, UNDER_APPEAL ->
          page(id, form, Faults.of(status, why.name()), locale);
      default -> back(id);
    };
  }

  private Object page(RegistrationId id, AmendmentForm form, Faults faults, Locale locale) {
    AmendmentDesk.Present present;
    try {
      present = desk.present(id);
    } catch (RefusedException e) {
      return back(id);
    }
    var sheet = AmendmentSheet.of(present, lines, clock.instant(), locale);
    var page = new ModelAndView("amending/amend");
    page.addAllObjects(ConferenceHeader.of(present.conference(), locale));
    page.setStatus(HttpStatus.valueOf(faults.status()));
    page.addObject("sheet", sheet);
    page.addObject("typed", form.values());
    page.addObject("errors", faults.byField());
    page.addObject("summary", summary(sheet, faults.byField()));
    page.addObject("notice", faults.notice());
    return page;
  }

  /// Each field by its label.
  private static Map<String, String> summary(
      AmendmentSheet sheet, SortedMap<String, String> faults) {
    var labels =
        sheet.groups().stream()
            .flatMap(group -> group.fields().stream())
            .collect(Collectors.toMap(FieldLine::path, FieldLine::label));
    var summary = new LinkedHashMap<String, String>();
    faults.forEach(
        (path, fault) ->
            summary.put(path, labels.containsKey(path) ? labels.get(path) + ": " + fault : fault));
    return summary;
  }

  private static String path(DatabindException unfit) {
    return unfit.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  private String word(String key, Locale locale) {
    return Objects.requireNonNull(words.getMessage(key, null, locale));
  }

  private static ResponseEntity<Void> back(RegistrationId id) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/registrations/" + id))
        .build();
  }

  private static UnknownAggregateException unknown() {
    return new UnknownAggregateException("registrations");
  }
}
