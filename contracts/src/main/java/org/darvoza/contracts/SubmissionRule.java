package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What constraints on single fields cannot say of a submission: it has what the conference asks
/// its category for and nothing that it does not, and a delegation of a state names a state. One
/// rule for the first submission and for what an amendment makes of it.
public final class SubmissionRule {

  /// What is wrong with the field of that path.
  public record Fault(String path, Why why) {}

  public enum Why {
    MISSING,
    NOT_ASKED,
    NO_STATE,
    NO_LANGUAGE,
    /// The conference does not interpret into this language.
    NOT_INTERPRETED,
    /// A last day before the first.
    ENDS_BEFORE_IT_BEGINS
  }

  private SubmissionRule() {}

  public static List<Fault> faults(Submission submission, Conference conference) {
    return Stream.concat(
            forConference(submission, conference).stream(),
            noState(submission.delegation()).stream())
        .toList();
  }

  /// What depends on the conference.
  public static List<Fault> forConference(Submission submission, Conference conference) {
    return Stream.of(
            asked(submission, conference).stream(),
            ofContact(submission.contact(), conference),
            ofPresence(submission.travel()))
        .flatMap(faults -> faults)
        .toList();
  }

  private static Stream<Fault> ofContact(@Nullable Contact contact, Conference conference) {
    if (contact == null) {
      return Stream.empty();
    }
    var language = contact.interpretation();
    var focalPoint = contact.focalPoint();
    return Stream.of(
            contact.language() == null || conference.languages().contains(contact.language())
                ? null
                : new Fault("contact.language", Why.NO_LANGUAGE),
            language == null || conference.interpretation().contains(language)
                ? null
                : new Fault("contact.interpretation", Why.NOT_INTERPRETED),
            focalPoint == null || focalPoint.email() != null || focalPoint.phone() != null
                ? null
                : new Fault("contact.focalPoint.email", Why.MISSING))
        .filter(Objects::nonNull);
  }

  private static Stream<Fault> ofPresence(@Nullable Travel travel) {
    return travel != null
            && travel.presentFrom() != null
            && travel.presentUntil() != null
            && travel.presentUntil().isBefore(travel.presentFrom())
        ? Stream.of(new Fault("travel.presentUntil", Why.ENDS_BEFORE_IT_BEGINS))
        : Stream.empty();
  }

  private static List<Fault> asked(Submission submission, Conference conference) {
    return conference.fieldsOf(submission.category()).stream()
        .flatMap(entry -> asked(entry, submission).stream())
        .toList();
  }

  /// What a category is not asked for is refused, as an unknown property is: kept, it would be data
  /// that nobody needs; dropped in silence, the sender would believe it arrived. What the record
  /// itself demands is left to its constraints.
  private static Optional<Fault> asked(FieldTable.Entry entry, Submission submission) {
    boolean filledIn = entry.field().filledIn(submission);
    var why =
        switch (entry.asked()) {
          case MANDATORY -> filledIn || entry.field().demanded() ? null : Why.MISSING;
          case NOT_ASKED -> filledIn ? Why.NOT_ASKED : null;
          case OPTIONAL -> null;
        };
    return Optional.ofNullable(why).map(it -> new Fault(entry.field().path(), it));
  }

  public static Optional<Fault> noState(@Nullable Represents delegation) {
    return delegation != null
            && delegation.kind() == Represents.Kind.STATE
            && delegation.code() != null
            && !Countries.known(delegation.code())
        ? Optional.of(new Fault("delegation.code", Why.NO_STATE))
        : Optional.empty();
  }
}
