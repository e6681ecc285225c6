package org.darvoza.registration.roster;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// One page of the list, and where the next one begins; null at the end.
record Roster(List<Line> items, @Nullable String next) {

  record Line(
      RegistrationId id,
      String reference,
      Status status,
      Category category,
      String delegation,
      String nameMasked,
      Instant receivedAt) {

    static Line of(Registration registration, Submission submission) {
      return new Line(
          registration.registrationId(),
          registration.reference(),
          registration.status(),
          registration.category(),
          submission.delegation().name(),
          Masked.of(submission).name(),
          registration.receivedAt());
    }
  }
}
