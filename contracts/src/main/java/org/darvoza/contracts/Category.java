package org.darvoza.contracts;

/// What a participant comes as; decides the way in, the depth of vetting and the badge.
public enum Category {
  HEAD_OF_STATE,
  HEAD_OF_DELEGATION,
  DELEGATE,
  INTERNATIONAL_ORGANISATION,
  CIVIL_SOCIETY,
  MEDIA,
  OFFICIAL_MEDIA,
  CLOSE_PROTECTION,
  ACCOMPANYING_PERSON,
  SECRETARIAT,
  INTERPRETER,
  CONTRACTOR,
  VOLUNTEER,
  HOST_SERVICE,
  DRIVER,
  DAY_VISITOR,
  PERIMETER_RESIDENT,
  VIRTUAL
}
