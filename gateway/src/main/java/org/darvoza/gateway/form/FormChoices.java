package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.TravelDocument;
import org.springframework.stereotype.Component;

/// What the form of a category asks for, and what one can choose from there.
@Component
final class FormChoices {

  private static final List<String> TITLES = List.of("Mr", "Ms", "Dr", "Prof.", "H.E.");

  private final CountryChoices countries;
  private final Conferences conferences;

  FormChoices(CountryChoices countries, Conferences conferences) {
    this.countries = countries;
    this.conferences = conferences;
  }

  Map<String, Object> of(TypedForm form, Locale locale) {
    var conference = conferences.shown(form.conference());
    var asked = asked(conference, form.category());
    return Map.of(
        "category", form.category(),
        "asked", asked,
        "travels", asked.keySet().stream().anyMatch(path -> path.startsWith("travel.")),
        "conference", conference,
        "countries", countries.in(locale),
        "titles", TITLES,
        "kinds", Represents.Kind.values(),
        "documentTypes", TravelDocument.Type.values(),
        "roles", Position.Role.values(),
        "writtenLanguages", Stream.of(Language.values()).map(Language::code).toList());
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
