package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Amendment;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.papers.Statement;
import org.darvoza.testkit.Samples;

/// A registration in each stage, brought there by the acts that lead to it.
final class Stages {

  static final RegistrationId ID = Samples.aRegistrationId();
  static final Instant SUBMITTED_AT = Instant.parse("2022-09-01T07:00:00Z");
  static final Instant THEN = Instant.parse("2022-09-02T08:00:00Z");
  static final Instant DEADLINE = Instant.parse("2022-09-05T08:00:00Z");
  static final String SOURCE = "nDq5dY0Qm1ZJmP0k9X2c3w";
  static final Duration APPEAL_TIME = Duration.ofHours(72);
  static final List<InformationItem> ITEMS =
      List.of(InformationItem.PHOTO, InformationItem.FORMER_NAMES);
  static final Papers.Filed PAPERS =
      new Papers.Filed(
          new Locked<>(new byte[] {1}),
          new Sealed<>(Party.ACCREDITATION, new byte[] {2}),
          new Sealed<>(Party.NOTIFICATION, new byte[] {3}));

  private Stages() {}

  static Registration in(String stage) {
    return switch (stage) {
      case "Submitted" -> received();
      case "InReview" -> after(new CaseOpened(ID, THEN));
      case "Asked" -> after(new CaseOpened(ID, THEN), asked());
      case "AskedWhileAccredited" -> after(granted(false), asked());
      case "Lapsed" -> after(new CaseOpened(ID, THEN), asked(), new CaseLapsed(ID, THEN));
      case "Accredited" -> after(granted(false));
      case "Amending" -> in("Accredited").amend(amendment(FieldClass.IDENTITY), THEN).orThrow();
      case "AccreditedConditions" -> after(granted(true));
      case "Suspended" -> after(granted(false), new AccreditationSuspended(ID, DEADLINE, THEN));
      case "Revoked" -> after(granted(false), new AccreditationRevoked(ID, THEN));
      case "Refused" -> after(new AccreditationRefused(ID, THEN));
      case "Appealed" -> appealed();
      case "FinallyRefused" ->
          CaseRule.follow(appealed(), new AppealDecided(ID, false, THEN)).orThrow();
      case "Withdrawn" -> received().withdraw(THEN).orThrow();
      default -> throw new IllegalArgumentException(stage);
    };
  }

  static RegistrationSubmitted submitted() {
    return new RegistrationSubmitted(
        ID,
        "DSH-7K3M9-QXV2T-5",
        "dushanbe-2022",
        Category.DELEGATE,
        SUBMITTED_AT,
        SOURCE,
        new Sealed<>(Party.REGISTRATION, new byte[] {9}));
  }

  static <T> Statement<T> statement() {
    return new Statement<>(
        new Locked<>(new byte[] {7}),
        sequence -> new Sealed<>(Party.ACCREDITATION, new byte[] {(byte) sequence}));
  }

  /// Of what was received, in fields of these classes.
  static Amendment amendment(FieldClass... classes) {
    return amendment(PAPERS.own(), classes);
  }

  static Amendment amendment(Locked<Submission> before, FieldClass... classes) {
    var all = Set.of(classes);
    return new Amendment(
        before,
        new Locked<>(new byte[] {8}),
        Category.DELEGATE,
        all,
        all.contains(FieldClass.CONTACT),
        sequence -> new Sealed<>(Party.ACCREDITATION, new byte[] {(byte) sequence}),
        sequence -> new Sealed<>(Party.NOTIFICATION, new byte[] {(byte) sequence}));
  }

  private static Registration received() {
    return Registration.receive(Optional.empty(), submitted(), PAPERS).orThrow();
  }

  private static Registration appealed() {
    return in("Refused").appeal(Stages.<Grounds>statement(), THEN, APPEAL_TIME).orThrow();
  }

  private static AccreditationEvent granted(boolean withConditions) {
    return new AccreditationGranted(ID, withConditions, THEN);
  }

  private static AccreditationEvent asked() {
    return new InformationRequested(ID, ITEMS, DEADLINE, THEN);
  }

  private static Registration after(AccreditationEvent... events) {
    var registration = received();
    for (var event : events) {
      registration = CaseRule.follow(registration, event).orThrow();
    }
    return registration;
  }
}
