package org.darvoza.registration.register;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Language;
import org.darvoza.registration.papers.Masked;
import org.jspecify.annotations.Nullable;

/// What the status page shows. `person` is null as long as there is no record.
record StatusSheet(
    RegistrationStatus registration,
    Conference conference,
    @Nullable Masked person,
    boolean withConditions,
    boolean live) {

  public String status() {
    return registration.status().name();
  }

  /// Newest first.
  public List<Registration.Moment> moments() {
    return registration.history().reversed();
  }

  boolean isBeingRecorded() {
    return registration.status() == Status.BEING_RECORDED;
  }

  /// Whether somebody is still to decide.
  public boolean isPending() {
    return switch (registration.status()) {
      case SUBMITTED, IN_REVIEW -> true;
      case BEING_RECORDED, ACCREDITED, REFUSED, WITHDRAWN -> false;
    };
  }

  public @Nullable String conferenceName(Locale reader) {
    return conference.shortName().get(Language.ofCode(reader.getLanguage()));
  }

  public @Nullable String venue(Locale reader) {
    return conference.venue().get(Language.ofCode(reader.getLanguage()));
  }
}
