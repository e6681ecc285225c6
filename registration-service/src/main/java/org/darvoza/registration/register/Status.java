package org.darvoza.registration.register;

import module java.base;

/// What the public and the staff are told of a registration: a word for its stage, and one for a
/// registration that was accepted and has no record yet.
public enum Status {
  BEING_RECORDED(null),
  SUBMITTED(Stage.Submitted.class),
  IN_REVIEW(Stage.InReview.class),
  INFO_REQUESTED(Stage.InformationAsked.class),
  LAPSED(Stage.Lapsed.class),
  ACCREDITED(Stage.Accredited.class),
  AMENDING(Stage.Amending.class),
  SUSPENDED(Stage.Suspended.class),
  REVOKED(Stage.Revoked.class),
  REFUSED(Stage.Refused.class),
  APPEAL(Stage.Appealed.class),
  REFUSED_FINAL(Stage.FinallyRefused.class),
  WITHDRAWN(Stage.Withdrawn.class);

  private final @org.jspecify.annotations.Nullable Class<? extends Stage> stage;

  Status(@org.jspecify.annotations.Nullable Class<? extends Stage> stage) {
    this.stage = stage;
  }

  static Status of(Stage stage) {
    return switch (stage) {
      case Stage.Submitted _ -> SUBMITTED;
      case Stage.InReview _ -> IN_REVIEW;
      case Stage.InformationAsked _ -> INFO_REQUESTED;
      case Stage.Lapsed _ -> LAPSED;
      case Stage.Accredited _ -> ACCREDITED;
      case Stage.Amending _ -> AMENDING;
      case Stage.Suspended _ -> SUSPENDED;
      case Stage.Revoked _ -> REVOKED;
      case Stage.Refused _ -> REFUSED;
      case Stage.Appealed _ -> APPEAL;
      case Stage.FinallyRefused _ -> REFUSED_FINAL;
      case Stage.Withdrawn _ -> WITHDRAWN;
    };
  }

  /// The stage that has this word, to look for it; empty where there is no record to find.
  public Optional<Class<? extends Stage>> stage() {
    return Optional.ofNullable(stage);
  }
}
