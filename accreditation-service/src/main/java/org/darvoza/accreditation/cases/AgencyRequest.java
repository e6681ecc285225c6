package org.darvoza.accreditation.cases;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What an outside agency is asked about a person, and what it answered. It is shown `fields` and
/// nothing else. `outcome` is null while the request is open.
public record AgencyRequest(
    String id,
    String agency,
    List<Field> fields,
    String by,
    Instant at,
    Instant deadline,
    @Nullable Outcome outcome) {

  /// What an agency may be shown of a dossier.
  public enum Field {
    NAME,
    DATE_OF_BIRTH,
    PLACE_OF_BIRTH,
    NATIONALITY,
    DOCUMENT,
    DELEGATION,
    POSITION,
    TRAVEL
  }

  public enum Result {
    NO_OBJECTION,
    OBJECTION,
    MORE_DATA
  }

  /// `result` is null where the request ended without an answer.
  public record Outcome(@Nullable Result result, String by, Instant at) {}

  public boolean open() {
    return outcome == null;
  }

  /// The case that a request is about, from its id: `<case>-<number>`.
  public static String caseOf(String requestId) {
    int hyphen = requestId.indexOf('-');
    return hyphen < 0 ? requestId : requestId.substring(0, hyphen);
  }

  AgencyRequest ended(@Nullable Result result, String by, Instant now) {
    return new AgencyRequest(
        id, agency, fields, this.by, at, deadline, new Outcome(result, by, now));
  }
}
