package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.TravelDocument;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The form as a page, and the two signs by which it knows its own forms again: the Idempotency-Key
/// and the stamp.
@Component
public final class FormPage {

  /// No person sees this field; programs that fill in everything do.
  private static final String TRAP = "website";

  private static final List<String> TITLES = List.of("Mr", "Ms", "Dr", "Prof.", "H.E.");

  private final FormStamp stamps;
  private final CountryChoices countries;
  private final FieldLabels labels;
  private final Conferences conferences;
  private final ZoneDoubts zones;

  FormPage(
      FormStamp stamps,
      CountryChoices countries,
      FieldLabels labels,
      Conferences conferences,
      ZoneDoubts zones) {
    this.zones = zones;
    this.labels = labels;
    this.stamps = stamps;
    this.countries = countries;
    this.conferences = conferences;
  }

  public ModelAndView of(TypedForm form, Locale locale) {
    return corrected(form, new TreeMap<>(), locale);
  }

  public ModelAndView corrected(TypedForm form, SortedMap<String, String> errors, Locale locale) {
    var known = genuineKey(form);
    var key = known.orElseGet(IdempotencyKey::fresh);
    var page = new ModelAndView("intake/form", choices(locale));
    page.addObject("category", form.category());
    var asked = asked(form.category());
    page.addObject("asked", asked);
    page.addObject("travels", asked.keySet().stream().anyMatch(path -> path.startsWith("travel.")));
    page.addObject("form", form.values());
    page.addObject("errors", errors);
    page.addObject("summary", labels.summary(errors, locale));
    page.addObject("key", key.value());
    page.addObject("opened", known.map(_ -> form.get("opened")).orElseGet(() -> stamps.of(key)));
    page.setStatus(HttpStatusCode.valueOf(errors.isEmpty() ? 200 : 422));
    return page;
  }

  /// With a box to confirm what is doubtful.
  public ModelAndView doubted(TypedForm form, SortedMap<String, String> doubts, Locale locale) {
    return corrected(form, doubts, locale).addObject("doubts", String.join(",", doubts.keySet()));
  }

  /// With what the machine-readable lines say in the fields that were empty.
  public ModelAndView filledFromZone(TypedForm form, Locale locale) {
    var reading = zones.read(form.lines());
    var zone = reading.found();
    var filled = zone.map(found -> form.filledUp(new ZoneFilling(found).values())).orElse(form);
    return corrected(filled, new TreeMap<>(zones.ofLines(reading, locale)), locale)
        .addObject("filled", zone.isPresent());
  }

  /// The form once more, with a word about why.
  public ModelAndView again(TypedForm form, int status, String problem, Locale locale) {
    var page = of(form, locale).addObject("problem", problem);
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }

  /// The key of one of our forms that a person has filled in; empty for anything else.
  public Optional<IdempotencyKey> keyOf(TypedForm form) {
    return genuineKey(form)
        .filter(_ -> form.get(TRAP).isEmpty())
        .filter(_ -> stamps.ripe(form.get("opened")));
  }

  private Optional<IdempotencyKey> genuineKey(TypedForm form) {
    return IdempotencyKey.of(form.get("idempotencyKey"))
        .filter(key -> stamps.genuine(form.get("opened"), key));
  }

  /// Whether a field is mandatory; those that the category is not asked for are absent.
  private Map<String, Boolean> asked(Category category) {
    return conferences.current().fieldsOf(category).stream()
        .filter(entry -> entry.asked() != Asked.NOT_ASKED)
        .collect(
            Collectors.toMap(
                entry -> entry.field().path(), entry -> entry.asked() == Asked.MANDATORY));
  }

  private Map<String, Object> choices(Locale locale) {
    return Map.of(
        "conference", conferences.current(),
        "countries", countries.in(locale),
        "titles", TITLES,
        "kinds", Represents.Kind.values(),
        "documentTypes", TravelDocument.Type.values(),
        "roles", Position.Role.values(),
        "writtenLanguages", Stream.of(Language.values()).map(Language::code).toList());
  }
}
