package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;

/// The document must be valid through the conference and some days past its end. Compared with the
/// conference's dates, never with today's.
final class DocumentExpiredRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var conference = candidate.conference();
    var expiresOn = candidate.document().expiresOn();
    if (expiresOn.isBefore(conference.lastDay())) {
      return List.of(
          Check.flagged(
              this,
              Severity.AMBER,
              "DOCUMENT_EXPIRED",
              Map.of("day", conference.lastDay().toString())));
    }
    if (expiresOn.isBefore(conference.documentsValidUntil())) {
      return List.of(
          Check.flagged(
              this,
              Severity.AMBER,
              "DOCUMENT_EXPIRES_EARLY",
              Map.of("day", conference.documentsValidUntil().toString())));
    }
    return List.of(Check.passed(this, "DOCUMENT_VALID"));
  }
}
