package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.gateway.admission.Invitations;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The form as a page, and the two signs by which it knows its own forms again: the Idempotency-Key
/// and the stamp.
@Component
public final class FormPage {

  /// No person sees this field; programs that fill in everything do.
  private static final String TRAP = "website";

  private final FormStamp stamps;
  private final FormChoices choices;
  private final FieldLabels labels;
  private final Invitations invitations;
  private final ZoneDoubts zones;

  FormPage(
      FormStamp stamps,
      FormChoices choices,
      FieldLabels labels,
      Invitations invitations,
      ZoneDoubts zones) {
    this.zones = zones;
    this.labels = labels;
    this.stamps = stamps;
    this.choices = choices;
    this.invitations = invitations;
  }

  /// With what its invitation fixes, whatever was sent; a token that is none of ours is dropped.
  public TypedForm settled(TypedForm form) {
    return switch (invitations.read(form.get("invitation"))) {
      case Invitations.Reading.Good(var invitation) -> form.fixedBy(invitation);
      case Invitations.Reading.Over(var invitation) -> form.fixedBy(invitation);
      case Invitations.Reading.NotOurs _ -> form.without("invitation");
    };
  }

  public ModelAndView of(TypedForm form, Locale locale) {
    return corrected(form, new TreeMap<>(), locale);
  }

  public ModelAndView corrected(TypedForm form, SortedMap<String, String> errors, Locale locale) {
    var known = genuineKey(form);
    var key = known.orElseGet(IdempotencyKey::fresh);
    var page = new ModelAndView("intake/form", choices.of(form, locale));
    page.addObject("form", form.values());
    page.addObject("address", address(form));
    page.addObject("withLines", !form.lines().isEmpty());
    page.addObject("represented", form.represented(locale));
    page.addObject("errors", errors);
    page.addObject("summary", labels.summary(errors, locale));
    page.addObject("key", key.value());
    page.addObject("opened", known.map(_ -> form.get("opened")).orElseGet(() -> stamps.of(key)));
    page.setStatus(HttpStatusCode.valueOf(errors.isEmpty() ? 200 : 422));
    return page;
  }

  /// What the form was made for is part of its address, so that the page in another language is the
  /// same form.
  private static String address(TypedForm form) {
    var address = "/register?conference=" + encoded(form.conference());
    return form.get("invitation").isEmpty()
        ? address + "&category=" + form.category()
        : address + "&invitation=" + encoded(form.get("invitation"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
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

  /// The key of one of our forms that a person has filled in; empty for anything else. `slowness`:
  /// how many times longer a form that brings no proof of work has to have been open, nought for
  /// one that need not.
  public Optional<IdempotencyKey> keyOf(TypedForm form, int slowness) {
    return genuineKey(form)
        .filter(_ -> form.get(TRAP).isEmpty())
        .filter(_ -> stamps.ripe(form.get("opened"), slowness));
  }

  private Optional<IdempotencyKey> genuineKey(TypedForm form) {
    return IdempotencyKey.of(form.get("idempotencyKey"))
        .filter(key -> stamps.genuine(form.get("opened"), key));
  }
}
