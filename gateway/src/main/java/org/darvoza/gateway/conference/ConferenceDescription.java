package org.darvoza.gateway.conference;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
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

  record OpenCategory(Category category, List<SubmissionField> fields, List<String> documents) {}

  private static final List<String> DOCUMENTS = List.of("photo", "passport");

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
        conference.categories().keySet().stream()
            .filter(conference::opens)
            .sorted()
            .map(category -> new OpenCategory(category, SubmissionField.ALL, DOCUMENTS))
            .toList());
  }
}
