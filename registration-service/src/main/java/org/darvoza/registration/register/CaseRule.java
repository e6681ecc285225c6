package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.AccreditationEvent.WatchlistPublished;
import org.darvoza.contracts.InformationItem;
import org.darvoza.registration.register.Moment.What;
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

/// How a registration follows its vetting case. The facts of the case come in its own order, so the
/// latest is the one that holds; a withdrawal ends them all.
record CaseRule(Registration registration, Stage stage, Instant at) {

  /// What accreditation told us, as our own ledger notes it. It has told the others itself.
  record VettingNoted(What what, Instant at) {}

  static Outcome<Registration> follow(Registration registration, AccreditationEvent event) {
    Function<Instant, CaseRule> rule = at -> new CaseRule(registration, registration.stage(), at);
    return switch (event) {
      case CaseOpened(_, var at) -> rule.apply(at).opened();
      case AccreditationGranted(_, var conditions, var at) -> rule.apply(at).granted(conditions);
      case AccreditationRefused(_, var at) -> rule.apply(at).refused();
      case InformationRequested(_, var items, var end, var at) -> rule.apply(at).asked(items, end);
      case InformationRequestEnded(_, var at) -> rule.apply(at).askedNoMore();
      case CaseLapsed(_, var at) -> rule.apply(at).lapsed();
      case AccreditationSuspended(_, var until, var at) -> rule.apply(at).suspended(until);
      case AccreditationReinstated(_, var at) -> rule.apply(at).reinstated();
      case AccreditationRevoked(_, var at) -> rule.apply(at).revoked();
      case CaseReopened(_, var isVoid, var at) when isVoid -> rule.apply(at).reopened();
      case AppealDecided(_, var overturned, var at) -> rule.apply(at).appealDecided(overturned);
      case CaseReopened(_, _, var at) -> rule.apply(at).stays(Refusal.NOTHING_NEW);
      case CaseClosed(_, var at) -> rule.apply(at).stays(Refusal.NOTHING_NEW);
      case WatchlistPublished published ->
          rule.apply(published.publishedAt()).stays(Refusal.NOTHING_NEW);
    };
  }

  private Outcome<Registration> opened() {
    return switch (stage) {
      case Submitted _ -> to(new InReview(), What.REVIEW_BEGAN);
      case InReview _, InformationAsked _ -> stays(Refusal.NOTHING_NEW);
      case Accredited _, Amending _, Suspended _, Revoked _, Refused _ ->
          stays(Refusal.ALREADY_DECIDED);
      case Lapsed _, Appealed _, FinallyRefused _, Withdrawn _ -> stays(Refusal.ALREADY_DECIDED);
    };
  }

  /// What was decided about somebody who the person is no more is void: the officers will say so as
  /// soon as they hear of the amendment.
  private Outcome<Registration> granted(boolean withConditions) {
    if (ofAnotherIdentity()) {
      return stays(Refusal.NOTHING_NEW);
    }
    return switch (stage) {
      case Amending _ -> stays(Refusal.NOTHING_NEW);
      case Accredited(var before) when before == withConditions -> stays(Refusal.NOTHING_NEW);
      case Submitted _, InReview _, InformationAsked _, Lapsed _, Accredited _, Suspended _ ->
          accredit(withConditions);
      case Revoked _, Refused _, Appealed _, FinallyRefused _ -> accredit(withConditions);
      case Withdrawn _ -> stays(Refusal.ALREADY_WITHDRAWN);
    };
  }

  private Outcome<Registration> accredit(boolean withConditions) {
    return to(
        new Accredited(withConditions),
        withConditions ? What.ACCREDITED_WITH_CONDITIONS : What.ACCREDITED);
  }

  private boolean ofAnotherIdentity() {
    var amendedAt = registration.said().identityAmendedAt();
    return amendedAt != null && at.isBefore(amendedAt);
  }

  private Outcome<Registration> refused() {
    if (ofAnotherIdentity()) {
      return stays(Refusal.NOTHING_NEW);
    }
    return switch (stage) {
      case Submitted _, InReview _, InformationAsked _, Lapsed _, Accredited _, Suspended _ ->
          to(new Refused(at), What.NOT_ACCREDITED);
      case Amending _, Refused _, Revoked _, Appealed _, FinallyRefused _, Withdrawn _ ->
          stays(Refusal.NOTHING_NEW);
    };
  }

  /// Asked once more, it stands afterwards where it stood before the first time.
  private Outcome<Registration> asked(List<InformationItem> items, Instant deadline) {
    return switch (stage) {
      case InformationAsked(_, _, var before) -> ask(items, deadline, before);
      case Submitted _ -> ask(items, deadline, new InReview());
      case InReview _, Accredited _, Amending _, Suspended _, Revoked _, Refused _ ->
          ask(items, deadline, stage);
      case Lapsed _, Appealed _, FinallyRefused _ -> ask(items, deadline, new InReview());
      case Withdrawn _ -> stays(Refusal.ALREADY_WITHDRAWN);
    };
  }

  private Outcome<Registration> ask(List<InformationItem> items, Instant deadline, Stage before) {
    return to(new InformationAsked(items, deadline, before), What.INFORMATION_REQUESTED);
  }

  private Outcome<Registration> askedNoMore() {
    return switch (stage) {
      case InformationAsked(_, _, var before) -> to(before, What.INFORMATION_NOT_NEEDED);
      case Suspended(InformationAsked(_, _, var before), var until) ->
          to(new Suspended(before, until), What.INFORMATION_NOT_NEEDED);
      case Submitted _, InReview _, Lapsed _, Accredited _, Amending _, Suspended _ ->
          stays(Refusal.NOTHING_NEW);
      case Revoked _, Refused _, Appealed _, FinallyRefused _, Withdrawn _ ->
          stays(Refusal.NOTHING_NEW);
    };
  }

  /// An answer may have crossed with the lapse: the officers' clock counts.
  private Outcome<Registration> lapsed() {
    return switch (stage) {
      case Submitted _, InReview _, InformationAsked _, Accredited _, Amending _, Suspended _ ->
          to(new Lapsed(), What.LAPSED);
      case Lapsed _ -> stays(Refusal.NOTHING_NEW);
      case Revoked _, Refused _, Appealed _, FinallyRefused _, Withdrawn _ ->
          stays(Refusal.ALREADY_DECIDED);
    };
  }

  private Outcome<Registration> suspended(@Nullable Instant until) {
    return switch (stage) {
      case Accredited _ -> to(new Suspended(stage, until), What.SUSPENDED);
      case InformationAsked(_, _, Accredited _) -> to(new Suspended(stage, until), What.SUSPENDED);
      case Suspended(var before, var end) ->
          Objects.equals(end, until)
              ? stays(Refusal.NOTHING_NEW)
              : to(new Suspended(before, until), What.SUSPENDED);
      case Submitted _, InReview _, InformationAsked _, Amending _, Lapsed _ ->
          stays(Refusal.NOT_ACCREDITED);
      case Revoked _, Refused _, Appealed _, FinallyRefused _, Withdrawn _ ->
          stays(Refusal.NOT_ACCREDITED);
    };
  }

  private Outcome<Registration> reinstated() {
    return switch (stage) {
      case Suspended(var before, _) -> to(before, What.REINSTATED);
      case Accredited _ -> stays(Refusal.NOTHING_NEW);
      case Submitted _, InReview _, InformationAsked _, Amending _, Lapsed _ ->
          stays(Refusal.NOT_ACCREDITED);
      case Revoked _, Refused _, Appealed _, FinallyRefused _, Withdrawn _ ->
          stays(Refusal.NOT_ACCREDITED);
    };
  }

  private Outcome<Registration> revoked() {
    return switch (stage) {
      case Accredited _, Amending _, Suspended _, InReview _, InformationAsked _ ->
          to(new Revoked(at), What.REVOKED);
      case Revoked _, Appealed _, FinallyRefused _ -> stays(Refusal.NOTHING_NEW);
      case Submitted _, Lapsed _, Refused _, Withdrawn _ -> stays(Refusal.NOT_ACCREDITED);
    };
  }

  /// What had been decided counts no longer.
  private Outcome<Registration> reopened() {
    return switch (stage) {
      case Accredited _, Amending _, Suspended _, Revoked _, Refused _, Lapsed _, Appealed _ ->
          to(new InReview(), What.REVIEW_RESUMED);
      case InformationAsked _, FinallyRefused _ -> to(new InReview(), What.REVIEW_RESUMED);
      case Submitted _, InReview _, Withdrawn _ -> stays(Refusal.NOTHING_NEW);
    };
  }

  private Outcome<Registration> appealDecided(boolean overturned) {
    return switch (stage) {
      case Appealed _, Refused _, Revoked _ when overturned ->
          to(new Accredited(false), What.APPEAL_GRANTED);
      case Appealed _, Refused _, Revoked _ -> to(new FinallyRefused(), What.APPEAL_REFUSED);
      case Submitted _, InReview _, InformationAsked _, Lapsed _ -> stays(Refusal.NOTHING_NEW);
      case Accredited _, Amending _, Suspended _ -> stays(Refusal.NOTHING_NEW);
      case FinallyRefused _, Withdrawn _ -> stays(Refusal.ALREADY_DECIDED);
    };
  }

  private Outcome<Registration> to(Stage next, What what) {
    return registration.to(next, new Moment(at, what), new VettingNoted(what, at));
  }

  /// A withdrawal is told before any other reason.
  private Outcome<Registration> stays(Refusal why) {
    return new Outcome.Refused<>(stage instanceof Withdrawn ? Refusal.ALREADY_WITHDRAWN : why);
  }
}
