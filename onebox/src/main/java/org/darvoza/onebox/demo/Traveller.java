package org.darvoza.onebox.demo;

import module java.base;

/// A made-up person as the passport has him or her.
record Traveller(
    String familyName,
    String givenNames,
    String sex,
    String nationality,
    LocalDate dateOfBirth,
    String placeOfBirth,
    String passportNumber,
    LocalDate issuedOn,
    LocalDate expiresOn) {}
