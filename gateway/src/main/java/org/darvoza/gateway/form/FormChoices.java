package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.CountryChoices;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.TravelDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the form of a category asks for, and what one can choose from there.
@Component
final class FormChoices {

  private static final List<String> TITLES = List.of("Mr", "Ms", "Dr", "Prof.", "H.E.");

  /// Of travel all but the days of presence, which are asked of those who live next door too.
  private static final Predicate<String> JOURNEY =
      path -> path.startsWith("travel.") && !path.startsWith("travel.present");

  private final CountryChoices countries;
  private final Conferences conferences;

  FormChoices(MessageSource words, Conferences conferences) {
    this.countries = new CountryChoices((key, locale) -> words.getMessage(key, null, null, locale));
    this.conferences = conferences;
  }

  Map<String, Object> of(TypedForm form, Locale locale) {
    var conference = conferences.shown(form.conference());
    var asked = asked(conference, form.category());
    return Map.of(
        "category", form.category(),
        "asked", asked,
        "travels", asked.keySet().stream().anyMatch(JOURNEY),
        "conference", conference,
        "lists", lists(conference, locale));
  }

  private Map<String, Object> lists(Conference conference, Locale locale) {
    return Map.of(
        "countries", countries.in(locale),
        "titles", TITLES,
        "kinds", Represents.Kind.values(),
        "documentTypes", TravelDocument.Type.values(),
        "roles", Position.Role.values(),
        "writtenLanguages", conference.languages().stream().map(Language::code).toList(),
        "interpretation", conference.interpretationIn(locale));
  }

  /// Whether a field is mandatory; those that the category is not asked for are absent.
  private static Map<String, Boolean> asked(Conference conference, Category category) {
    return conference.fieldsOf(category).stream()
        .filter(entry -> entry.asked() != Asked.NOT_ASKED)
        .collect(
            Collectors.toMap(
                entry -> entry.field().path(), entry -> entry.asked() == Asked.MANDATORY));
  }
}
