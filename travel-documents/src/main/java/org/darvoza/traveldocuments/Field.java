package org.darvoza.traveldocuments;

/// What a zone says, by the names of the JSON interface. `COMPOSITE`: the check digit over all
/// numbers.
public enum Field {
  DOCUMENT_TYPE("documentType"),
  ISSUING_STATE("issuingState"),
  FAMILY_NAME("familyName"),
  GIVEN_NAMES("givenNames"),
  DOCUMENT_NUMBER("documentNumber"),
  NATIONALITY("nationality"),
  DATE_OF_BIRTH("dateOfBirth"),
  SEX("sex"),
  EXPIRES_ON("expiresOn"),
  PERSONAL_NUMBER("personalNumber"),
  COMPOSITE("composite");

  private final String published;

  Field(String published) {
    this.published = published;
  }

  public String published() {
    return published;
  }
}
