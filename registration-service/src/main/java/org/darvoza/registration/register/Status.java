package org.darvoza.registration.register;

import module java.base;

import org.darvoza.registration.register.Registration.Stage;

/// What the public and the staff are told of a registration: a word for its stage, and one for a
/// registration that was accepted and has no record yet.
public enum Status {
  BEING_RECORDED,
  SUBMITTED,
  IN_REVIEW,
  ACCREDITED,
  REFUSED,
  WITHDRAWN;

  static Status of(Stage stage) {
    return switch (stage) {
      case Stage.Submitted _ -> SUBMITTED;
      case Stage.InReview _ -> IN_REVIEW;
      case Stage.Accredited _ -> ACCREDITED;
      case Stage.Refused _ -> REFUSED;
      case Stage.Withdrawn _ -> WITHDRAWN;
    };
  }

  /// The stage that has this word, to look for it; empty where there is no record to find.
  public Optional<Class<? extends Stage>> stage() {
    return switch (this) {
      case BEING_RECORDED -> Optional.empty();
      case SUBMITTED -> Optional.of(Stage.Submitted.class);
      case IN_REVIEW -> Optional.of(Stage.InReview.class);
      case ACCREDITED -> Optional.of(Stage.Accredited.class);
      case REFUSED -> Optional.of(Stage.Refused.class);
      case WITHDRAWN -> Optional.of(Stage.Withdrawn.class);
    };
  }
}
