package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.register.Moment;
import org.darvoza.registration.register.Stage;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;

/// What the status page shows. `stage` and `person` are null as long as there is no record.
record StatusSheet(
    RegistrationStatus registration,
    @Nullable Stage stage,
    Conference conference,
    @Nullable Masked person,
    List<DocumentLine> documents,
    boolean live,
    boolean addressConfirmed,
    Instant now) {

  public String status() {
    return registration.status().name();
  }

  /// Newest first.
  public List<Moment> moments() {
    return registration.history().reversed();
  }

  boolean isBeingRecorded() {
    return registration.status() == Status.BEING_RECORDED;
  }

  /// Whether somebody is still to decide.
  public boolean isPending() {
    return switch (registration.status()) {
      case SUBMITTED, IN_REVIEW -> true;
      case BEING_RECORDED, INFO_REQUESTED, LAPSED, ACCREDITED, SUSPENDED -> false;
      case REVOKED, REFUSED, APPEAL, REFUSED_FINAL, WITHDRAWN -> false;
    };
  }

  /// Whether something is needed from the person while others decide.
  public boolean isDocumentMissing() {
    return isPending() && documents.stream().anyMatch(DocumentLine::isMissing);
  }

  public boolean isWithConditions() {
    return stage instanceof Stage.Accredited(var conditions) && conditions;
  }

  /// What the officers ask for, be there still time or not.
  public List<InformationItem> items() {
    return stage instanceof Stage.InformationAsked(var items, _, _) ? items : List.of();
  }

  /// What they ask for and can still get; empty when it is too late.
  public List<InformationItem> asked() {
    var end = registration.missingBy();
    return end == null || now.isAfter(end) ? List.of() : items();
  }

  /// Asked for, and not answered in time.
  public boolean isTooLate() {
    return !items().isEmpty() && asked().isEmpty();
  }

  public boolean isAddressConfirmed() {
    return addressConfirmed;
  }

  /// Whether the person still has to say that our letters arrive.
  public boolean isAddressOpen() {
    return live && !addressConfirmed;
  }

  /// Whether the accreditation stays valid while something is asked.
  public boolean isValidMeanwhile() {
    return stage instanceof Stage.InformationAsked(_, _, Stage.Accredited _);
  }

  public @Nullable Instant suspendedUntil() {
    return stage instanceof Stage.Suspended(_, var until) ? until : null;
  }

  public @Nullable String conferenceName(Locale reader) {
    return conference.shortName().get(Language.ofCode(reader.getLanguage()));
  }

  public @Nullable String venue(Locale reader) {
    return conference.venue().get(Language.ofCode(reader.getLanguage()));
  }
}
