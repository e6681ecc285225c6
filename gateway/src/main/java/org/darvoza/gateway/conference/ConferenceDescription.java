package org.darvoza.gateway.conference;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.FieldTable;
import org.darvoza.contracts.Language;
import org.jspecify.annotations.Nullable;

/// A conference as those see it who fill in a form for it.
record ConferenceDescription(
    String code,
    Map<Language, String> name,
    Map<Language, String> shortName,
    Map<Language, String> venue,
    LocalDate firstDay,
    LocalDate lastDay,
    ZoneId timeZone,
    Map<Language, String> organiser,
    List<Map<Language, String>> coOrganisers,
    String contactEmail,
    List<Language> languages,
    List<String> interpretation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate registerUntil,
    LocalDate documentsValidUntil,
    int minimumAge,
    Versions consents,
    List<OpenCategory> categories) {

  /// The versions of the texts that a person agrees to.
  record Versions(String privacyNotice, String codeOfConduct) {}

  /// `fields`: those the category is asked for; any other is refused.
  record OpenCategory(Category category, List<AskedField> fields, List<DocumentKind> documents) {}

  record AskedField(
      String pointer,
      boolean mandatory,
      @JsonProperty("class") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable FieldClass fieldClass) {

    static AskedField of(FieldTable.Entry entry) {
      return new AskedField(
          entry.field().pointer(), entry.asked() == Asked.MANDATORY, entry.fieldClass());
    }
  }

  static ConferenceDescription of(Conference conference) {
    return new ConferenceDescription(
        conference.code(),
        conference.name().in(conference.languages()),
        conference.shortName().in(conference.languages()),
        conference.venue().in(conference.languages()),
        conference.firstDay(),
        conference.lastDay(),
        conference.timeZone(),
        conference.organiser().in(conference.languages()),
        conference.coOrganisers().stream().map(one -> one.in(conference.languages())).toList(),
        conference.contactEmail(),
        conference.languages(),
        conference.interpretation(),
        conference.registerUntil(),
        conference.documentsValidUntil(),
        conference.minimumAge(),
        new Versions(conference.privacyNotice(), conference.codeOfConduct()),
        conference.categories().entrySet().stream()
            .filter(entry -> entry.getValue().open())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> open(entry.getKey(), entry.getValue(), conference))
            .toList());
  }

  private static OpenCategory open(
      Category category, CategoryPolicy policy, Conference conference) {
    var fields =
        conference.fieldsOf(category).stream()
            .filter(entry -> entry.asked() != Asked.NOT_ASKED)
            .map(AskedField::of)
            .toList();
    return new OpenCategory(category, fields, policy.documents());
  }
}
