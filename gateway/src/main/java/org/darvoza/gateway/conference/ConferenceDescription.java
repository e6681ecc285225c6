package org.darvoza.gateway.conference;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Language;

/// A conference as those see it who fill in a form for it.
record ConferenceDescription(
    String code,
    Map<Language, String> name,
    Map<Language, String> shortName,
    Map<Language, String> venue,
    LocalDate firstDay,
    LocalDate lastDay,
    ZoneId timeZone,
    String organiser,
    List<String> coOrganisers,
    String contactEmail,
    List<Language> languages,
    LocalDate documentsValidUntil,
    int minimumAge,
    Versions consents,
    List<OpenCategory> categories) {

  /// The versions of the texts that a person agrees to.
  record Versions(String privacyNotice, String codeOfConduct) {}

  record OpenCategory(
      Category category, List<SubmissionField> fields, List<DocumentKind> documents) {}

  static ConferenceDescription of(Conference conference) {
    return new ConferenceDescription(
        conference.code(),
        conference.name(),
        conference.shortName(),
        conference.venue(),
        conference.firstDay(),
        conference.lastDay(),
        conference.timeZone(),
        conference.organiser(),
        conference.coOrganisers(),
        conference.contactEmail(),
        List.of(Language.values()),
        conference.documentsValidUntil(),
        conference.minimumAge(),
        new Versions(conference.privacyNotice(), conference.codeOfConduct()),
        conference.categories().entrySet().stream()
            .filter(entry -> entry.getValue().open())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> open(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static OpenCategory open(Category category, CategoryPolicy policy) {
    return new OpenCategory(category, SubmissionField.ALL, policy.documents());
  }
}
