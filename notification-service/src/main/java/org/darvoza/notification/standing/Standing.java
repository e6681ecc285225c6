package org.darvoza.notification.standing;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;

/// How one registration stands, as its person was told. It begins with the first event that changes
/// it, for the topics have no common order: where there is none, nothing has come and nothing was
/// decided. The id is made from that of the registration, which is another aggregate's here.
/// `answerBy`: until when the person is asked for something; null where nothing is asked.
public record Standing(
    String id, long version, State state, @Nullable Instant answerBy, Set<DocumentKind> handedIn)
    implements Aggregate {

  private static final String BEGINNING = "standing-";

  /// In the words of the status page.
  public enum State {
    IN_REVIEW,
    ACCREDITED,
    SUSPENDED,
    REVOKED,
    REFUSED,
    APPEAL,
    LAPSED,
    WITHDRAWN
  }

  public Standing {
    handedIn = handedIn == null ? Set.of() : Set.copyOf(handedIn);
  }

  static String idOf(RegistrationId registration) {
    return BEGINNING + registration.value();
  }

  public static Standing atFirst(RegistrationId registration) {
    return new Standing(idOf(registration), 0, State.IN_REVIEW, null, Set.of());
  }

  public RegistrationId registration() {
    return new RegistrationId(id.substring(BEGINNING.length()));
  }

  /// Whether the officers have still to decide, so that documents still count.
  public boolean undecided() {
    return switch (state) {
      case IN_REVIEW -> true;
      case ACCREDITED, SUSPENDED, REVOKED, REFUSED, APPEAL, LAPSED, WITHDRAWN -> false;
    };
  }

  /// What an event makes of it; empty where it says nothing about it.
  static Optional<UnaryOperator<Standing>> changeBy(Event event) {
    return switch (event) {
      case DocumentProvided provided -> Optional.of(it -> it.with(provided.kind()));
      case InformationRequested asked -> Optional.of(it -> it.next(it.state, asked.deadline()));
      case InformationProvided _, InformationRequestEnded _ ->
          Optional.of(it -> it.next(it.state, null));
      case AccreditationGranted _, AccreditationReinstated _ -> to(State.ACCREDITED);
      case AccreditationRefused _ -> to(State.REFUSED);
      case AccreditationSuspended _ -> to(State.SUSPENDED);
      case AccreditationRevoked _ -> to(State.REVOKED);
      case AppealLodged _ -> to(State.APPEAL);
      case AppealDecided decided -> to(decided.overturned() ? State.ACCREDITED : State.REFUSED);
      case CaseReopened reopened when reopened.accreditationVoid() -> to(State.IN_REVIEW);
      case CaseLapsed _ -> to(State.LAPSED);
      case RegistrationWithdrawn _ -> to(State.WITHDRAWN);
      case Event _ -> Optional.empty(); // about something else, or nothing the person is told
    };
  }

  private static Optional<UnaryOperator<Standing>> to(State state) {
    return Optional.of(it -> it.next(state, null));
  }

  Outcome<Standing> changed(UnaryOperator<Standing> change) {
    var next = change.apply(this);
    return sameAs(next)
        ? new Refused<>(Refusal.NOTHING_NEW)
        : new Changed<>(
            new Standing(id, version + 1, next.state, next.answerBy, next.handedIn),
            new StandingChanged(next.state, next.handedIn.size()));
  }

  private boolean sameAs(Standing other) {
    return state == other.state
        && Objects.equals(answerBy, other.answerBy)
        && handedIn.equals(other.handedIn);
  }

  private Standing with(DocumentKind kind) {
    var more = EnumSet.of(kind);
    more.addAll(handedIn);
    return new Standing(id, version, state, answerBy, more);
  }

  /// Who has withdrawn stays so, whatever comes late.
  private Standing next(State next, @Nullable Instant answerUntil) {
    return state == State.WITHDRAWN ? this : new Standing(id, version, next, answerUntil, handedIn);
  }

  record StandingChanged(State state, int documents) {}

  enum Refusal implements Outcome.Reason {
    NOTHING_NEW;

    @Override
    public int status() {
      return 409;
    }
  }
}
