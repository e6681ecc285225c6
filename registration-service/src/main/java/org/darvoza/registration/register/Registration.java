package org.darvoza.registration.register;

import static org.darvoza.registration.register.Moment.What.ADDRESS_CONFIRMED;
import static org.darvoza.registration.register.Moment.What.APPEAL_LODGED;
import static org.darvoza.registration.register.Moment.What.INFORMATION_PROVIDED;
import static org.darvoza.registration.register.Moment.What.RECEIVED;
import static org.darvoza.registration.register.Moment.What.WITHDRAWN;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Amendment;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.papers.HandedIn;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.papers.Statement;
import org.darvoza.registration.register.Stage.Accredited;
import org.darvoza.registration.register.Stage.Amending;
import org.darvoza.registration.register.Stage.Appealed;
import org.darvoza.registration.register.Stage.FinallyRefused;
import org.darvoza.registration.register.Stage.InReview;
import org.darvoza.registration.register.Stage.InformationAsked;
import org.darvoza.registration.register.Stage.Lapsed;
import org.darvoza.registration.register.Stage.Refused;
import org.darvoza.registration.register.Stage.Revoked;
import org.darvoza.registration.register.Stage.Submitted;
import org.darvoza.registration.register.Stage.Suspended;
import org.darvoza.registration.register.Stage.Withdrawn;
import org.jspecify.annotations.Nullable;

/// One person's registration for one conference, and all that its applicant can do with it. What
/// the vetting does with it is told by [CaseRule].
public record Registration(
    String id,
    long version,
    String reference,
    String conference,
    Category category,
    Instant receivedAt,
    Stage stage,
    Locked<Submission> submission,
    Said said,
    List<Moment> history)
    implements Aggregate {

  private static final int REMEMBERED = 50;

  public Registration {
    history = List.copyOf(history);
  }

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
            new Submitted(),
            papers.own(),
            Said.NOTHING,
            List.of(new Moment(submitted.submittedAt(), RECEIVED)));
    return new Outcome.Changed<>(received, received.announcement(submitted.source(), papers));
  }

  private RegistrationReceived announcement(@Nullable String source, Papers.Filed papers) {
    return new RegistrationReceived(
        registrationId(),
        reference,
        conference,
        category,
        receivedAt,
        source,
        papers.dossier(),
        papers.addressee());
  }

  /// Whatever has become of the registration meanwhile: the letters about it arrive.
  public Outcome<Registration> confirmAddress(Instant at) {
    return said.addressConfirmedAt() == null
        ? to(
            stage,
            new Moment(at, ADDRESS_CONFIRMED),
            new AddressConfirmed(registrationId(), at),
            said.addressConfirmed(at))
        : refused(Refusal.ADDRESS_CONFIRMED_ALREADY);
  }

  public boolean addressConfirmed() {
    return said.addressConfirmedAt() != null;
  }

  /// Whether letters go on to an earlier address, until somebody has answered at the new one.
  public boolean addressAwaited() {
    return said.addressChangedAt() != null && !addressConfirmed();
  }

  public Outcome<Registration> withdraw(Instant at) {
    return switch (stage) {
      case Submitted _,
          InReview _,
          InformationAsked _,
          Accredited _,
          Amending _,
          Suspended _,
          Appealed _ ->
          to(
              new Withdrawn(),
              new Moment(at, WITHDRAWN),
              new RegistrationWithdrawn(registrationId(), at));
      case Refused _, Revoked _, FinallyRefused _, Lapsed _ -> refused(Refusal.ALREADY_DECIDED);
      case Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  /// `items`: what the answers are about. Some of what was asked may be left open; the officers see
  /// what they got.
  public Outcome<Registration> inform(
      Set<InformationItem> items, Statement<Answers> answers, Instant at) {
    return switch (stage) {
      case InformationAsked asked when at.isAfter(asked.deadline()) ->
          refused(Refusal.DEADLINE_PASSED);
      case InformationAsked asked when !asked.items().containsAll(items) ->
          refused(Refusal.ITEM_NOT_ASKED);
      case InformationAsked asked ->
          to(
              asked.before(),
              new Moment(at, INFORMATION_PROVIDED),
              new InformationProvided(
                  registrationId(), answers.forOfficers().apply(version + 1), at),
              said.and(answers.own()));
      case Lapsed _ -> refused(Refusal.DEADLINE_PASSED);
      case Submitted _, InReview _, Accredited _, Amending _, Suspended _, Appealed _ ->
          refused(Refusal.NOTHING_WAS_ASKED);
      case Refused _, Revoked _, FinallyRefused _ -> refused(Refusal.NOTHING_WAS_ASKED);
      case Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  public Outcome<Registration> appeal(Statement<Grounds> grounds, Instant at, Duration within) {
    return switch (stage) {
      case Refused _, Revoked _ ->
          appealableUntil(within).filter(end -> !at.isAfter(end)).isPresent()
              ? to(
                  new Appealed(),
                  new Moment(at, APPEAL_LODGED),
                  new AppealLodged(registrationId(), grounds.forOfficers().apply(version + 1), at),
                  said.appealing(grounds.own()))
              : refused(Refusal.APPEAL_TIME_OVER);
      case Appealed _, FinallyRefused _ -> refused(Refusal.ALREADY_APPEALED);
      case Submitted _, InReview _, InformationAsked _, Lapsed _ ->
          refused(Refusal.NO_DECISION_TO_APPEAL);
      case Accredited _, Amending _, Suspended _ -> refused(Refusal.NO_DECISION_TO_APPEAL);
      case Withdrawn _ -> refused(Refusal.ALREADY_WITHDRAWN);
    };
  }

  /// Until when the decision can be appealed; empty where there is none to appeal.
  public Optional<Instant> appealableUntil(Duration within) {
    return switch (stage) {
      case Refused(var at) -> Optional.of(at.plus(within));
      case Revoked(var at) -> Optional.of(at.plus(within));
      case Submitted _, InReview _, InformationAsked _, Lapsed _ -> Optional.empty();
      case Accredited _, Amending _, Suspended _ -> Optional.empty();
      case Appealed _, FinallyRefused _, Withdrawn _ -> Optional.empty();
    };
  }

  /// Takes changes of the submission.
  public Outcome<Registration> amend(Amendment amendment, Instant at) {
    return AmendmentRule.amend(this, amendment, at);
  }

  /// Why changes of these classes would not be taken now; empty where they are.
  public Optional<Refusal> refusesAmendments(Set<FieldClass> classes) {
    return AmendmentRule.refusal(stage, classes);
  }

  /// Whether the person was told of an accreditation that nobody has taken back.
  public boolean accredited() {
    return AmendmentRule.accredited(stage);
  }

  /// Takes a picture, in place of an earlier one of its kind if there is one.
  public Outcome<Registration> provide(DocumentKind kind, Document document) {
    return DocumentRule.provide(this, kind, document);
  }

  /// Why no picture would be taken now; empty where one is.
  public Optional<Refusal> refusesDocuments(Instant at) {
    return DocumentRule.refusal(this, at);
  }

  /// Whether the picture of this kind can be replaced at the desk alone by now.
  public boolean keeps(DocumentKind kind, Conference conference, Instant at) {
    return DocumentRule.frozen(this, kind, conference, at);
  }

  /// Whether the officers asked for a picture of this kind.
  public boolean isAskedFor(DocumentKind kind) {
    return DocumentRule.asked(stage, kind);
  }

  public HandedIn handedIn() {
    return said.documents();
  }

  public RegistrationId registrationId() {
    return new RegistrationId(id);
  }

  public Status status() {
    return Status.of(stage);
  }

  /// May its applicant still take it back?
  public boolean isLive() {
    return withdraw(Instant.EPOCH) instanceof Outcome.Changed<Registration>;
  }

  Outcome<Registration> to(Stage next, Moment moment, Record fact) {
    return to(next, moment, fact, said);
  }

  /// `moment`: null where the applicant's history has nothing to add.
  Outcome<Registration> to(Stage next, @Nullable Moment moment, Record fact, Said said) {
    var moments = remembered(Stream.ofNullable(moment));
    return new Outcome.Changed<>(changed(category, next, submission, said, moments), fact);
  }

  Outcome<Registration> amended(
      Stage next, Amendment amendment, List<Moment> moments, RegistrationAmended fact) {
    return new Outcome.Changed<>(
        changed(
            amendment.category(),
            next,
            amendment.own(),
            said.amended(amendment, fact.amendedAt()),
            remembered(moments.stream())),
        fact);
  }

  private List<Moment> remembered(Stream<Moment> moments) {
    var all = Stream.concat(history.stream(), moments).toList();
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }

  private Registration changed(
      Category comesAs, Stage next, Locked<Submission> papers, Said said, List<Moment> moments) {
    return new Registration(
        id, version + 1, reference, conference, comesAs, receivedAt, next, papers, said, moments);
  }

  private static Outcome<Registration> refused(Refusal why) {
    return new Outcome.Refused<>(why);
  }
}
