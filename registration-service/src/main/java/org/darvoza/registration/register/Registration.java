package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Papers;

/// One person's registration for one conference, and all that can happen to it.
public record Registration(
    String id,
    long version,
    String reference,
    String conference,
    Category category,
    Instant receivedAt,
    Stage stage,
    Locked<Submission> submission,
    List<Moment> history)
    implements Aggregate {

  private static final int REMEMBERED = 50;

  public Registration {
    history = List.copyOf(history);
  }

  /// Where it stands.
  public sealed interface Stage {
    record Submitted() implements Stage {}

    record InReview() implements Stage {}

    record Accredited(boolean withConditions) implements Stage {}

    record Refused() implements Stage {}

    record Withdrawn() implements Stage {}
  }

  /// What its applicant may know of its past; the ledger knows the rest.
  public record Moment(Instant at, What what) {
    public enum What {
      RECEIVED,
      REVIEW_BEGAN,
      ACCREDITED,
      ACCREDITED_WITH_CONDITIONS,
      NOT_ACCREDITED,
      WITHDRAWN
    }
  }

  /// What accreditation told us, as our own ledger notes it. It has told the others itself.
  record ReviewBegan(Instant at) {}

  record AccreditationNoted(boolean withConditions, Instant at) {}

  record RefusalNoted(Instant at) {}

  /// What came first under an id stays: a second body under the same key changes nothing.
  static Outcome<Registration> receive(
      Optional<Registration> present, RegistrationSubmitted submitted, Papers.Filed papers) {
    if (present.isPresent()) {
      return refused(Refusal.ALREADY_RECEIVED);
    }
    var received =
        new Registration(
            submitted.registrationId().value(),
            1,
            submitted.reference(),
            submitted.conference(),
            submitted.category(),
            submitted.submittedAt(),
            new Stage.Submitted(),
            papers.own(),
            List.of(new Moment(submitted.submittedAt(), Moment.What.RECEIVED)));
    return new Outcome.Changed<>(received, received.announcement(papers));
  }

  private RegistrationReceived announcement(Papers.Filed papers) {
    return new RegistrationReceived(
        registrationId(),
        reference,
        conference,
        category,
        receivedAt,
        papers.dossier(),
        papers.addressee());
  }

  Outcome<Registration> underReview(Instant at) {
    return switch (stage) {
      case Stage.Submitted _ ->
          to(new Stage.InReview(), at, Moment.What.REVIEW_BEGAN, new ReviewBegan(at));
      case Stage.InReview _ -> refused(Refusal.NOTHING_NEW);
      case Stage.Accredited _, Stage.Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Stage.Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  /// The case decides. Its facts come in its own order, so the latest decision is the one that
  /// holds; a withdrawal ends them all.
  Outcome<Registration> accredited(boolean withConditions, Instant at) {
    return switch (stage) {
      case Stage.Submitted _, Stage.InReview _, Stage.Refused _ -> accredit(withConditions, at);
      case Stage.Accredited(var before) ->
          before == withConditions ? refused(Refusal.NOTHING_NEW) : accredit(withConditions, at);
      case Stage.Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  private Outcome<Registration> accredit(boolean withConditions, Instant at) {
    return to(
        new Stage.Accredited(withConditions),
        at,
        withConditions ? Moment.What.ACCREDITED_WITH_CONDITIONS : Moment.What.ACCREDITED,
        new AccreditationNoted(withConditions, at));
  }

  Outcome<Registration> refused(Instant at) {
    return switch (stage) {
      case Stage.Submitted _, Stage.InReview _, Stage.Accredited _ ->
          to(new Stage.Refused(), at, Moment.What.NOT_ACCREDITED, new RefusalNoted(at));
      case Stage.Refused _ -> refused(Refusal.NOTHING_NEW);
      case Stage.Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  Outcome<Registration> withdraw(Instant at) {
    return switch (stage) {
      case Stage.Submitted _, Stage.InReview _, Stage.Accredited _ ->
          to(
              new Stage.Withdrawn(),
              at,
              Moment.What.WITHDRAWN,
              new RegistrationWithdrawn(registrationId(), at));
      case Stage.Refused _ -> refused(Refusal.ALREADY_DECIDED);
      case Stage.Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  public RegistrationId registrationId() {
    return new RegistrationId(id);
  }

  public Status status() {
    return Status.of(stage);
  }

  /// May its applicant still take it back?
  boolean isLive() {
    return withdraw(Instant.EPOCH) instanceof Outcome.Changed<Registration>;
  }

  private Outcome<Registration> to(Stage next, Instant at, Moment.What what, Record fact) {
    var moments =
        Stream.concat(history.stream(), Stream.of(new Moment(at, what)))
            .skip(Math.max(0, history.size() + 1 - REMEMBERED))
            .toList();
    return new Outcome.Changed<>(
        new Registration(
            id,
            version + 1,
            reference,
            conference,
            category,
            receivedAt,
            next,
            submission,
            moments),
        fact);
  }

  private static Outcome<Registration> refused(Refusal why) {
    return new Outcome.Refused<>(why);
  }
}
