package org.darvoza.contracts;

/// The catalogue of what officers may ask an applicant for. A closed list: nothing that is typed in
/// the vetting room reaches the person.
public enum InformationItem {
  PASSPORT_SCAN,
  PHOTO,
  PASSPORT_VALIDITY,
  DATE_OF_BIRTH,
  NAME_SPELLING,
  FORMER_NAMES,
  NOTE_VERBALE,
  ASSIGNMENT_LETTER,
  PRESS_CARD,
  PURPOSE_OF_ATTENDANCE,
  ORGANISATION_CONFIRMATION,
  TRAVEL_DETAILS
}
