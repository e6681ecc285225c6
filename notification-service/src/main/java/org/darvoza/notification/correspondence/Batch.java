package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.HoldCode;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
import org.darvoza.notification.standing.Standing;
import org.darvoza.notification.standing.Standings;
import org.darvoza.notification.writing.Notice;

/// One poll's worth of events: keys and correspondents are fetched at once for all of it, and the
/// letters are written before the transaction begins.
final class Batch implements Reaction {

  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final CorrespondenceDesk.Means means;
  private final Instant now;
  private final Map<String, Correspondent> known = new HashMap<>();
  private final Map<String, List<Step<?>>> answers = new HashMap<>();
  private Vault.Keys keys;

  Batch(CorrespondenceDesk.Means means, Instant now) {
    this.means = means;
    this.now = now;
    this.keys = means.vault().keysOf(Set.of());
  }

  @Override
  public void prepare(List<Envelope<Event>> batch) {
    var persons =
        batch.stream()
            .flatMap(envelope -> Stream.ofNullable(envelope.event().registrationId()))
            .map(RegistrationId::value)
            .collect(Collectors.toSet());
    keys = means.vault().keysOf(persons);
    known.putAll(means.correspondents().of(persons));
    for (var envelope : batch) {
      try {
        var _ = to(envelope);
      } catch (RuntimeException unfit) {
        // It will be met again in its turn, and parked there.
      }
    }
  }

  @Override
  public List<Step<?>> to(Envelope<Event> envelope) {
    var id = envelope.source().serviceName() + "|" + envelope.id();
    var answer = answers.get(id);
    if (answer == null) {
      answer = answer(envelope, id);
      answers.put(id, answer);
    }
    return answer;
  }

  private List<Step<?>> answer(Envelope<Event> envelope, String eventId) {
    var steps = new ArrayList<Step<?>>();
    if (envelope.event() instanceof RegistrationReceived received) {
      steps.add(introduction(envelope, received));
    } else if (envelope.event() instanceof RegistrationAmended amended) {
      steps.add(amendment(envelope, amended));
    } else if (envelope.event() instanceof AddressConfirmed confirmed) {
      steps.add(change(confirmed.registrationId(), Correspondent::reached));
    }
    means.requests().change(envelope.event(), eventId).ifPresent(steps::add);
    means.standings().change(envelope.event()).ifPresent(steps::add);
    for (var notice : NoticePolicy.noticesOf(envelope.event())) {
      if (concerns(notice, envelope.event())) {
        var letter = letter(eventId, whole(notice, envelope.event()), addressed(envelope.event()));
        steps.add(letter);
        if (means.fence().holds(envelope.time())) {
          steps.add(keptIn(letter.id()));
        }
      }
    }
    return steps;
  }

  /// The letter of receipt says what is to follow: nothing can have come before it.
  private Notice whole(Notice notice, Event event) {
    if (event instanceof RegistrationReceived received) {
      var conference = means.conferences().require(received.conference());
      var owed =
          Standings.missing(
              conference, received.category(), Standing.atFirst(received.registrationId()));
      return notice.missing(owed, conference.documentsDeadline().filter(now::isBefore));
    }
    return notice;
  }

  /// It answers what was answered before the database was restored.
  private Step<Letter> keptIn(String letter) {
    return new Step<>(
        SELF,
        means.letters().store(),
        letter,
        present -> Delivery.held(present.orElseThrow(), now, HoldCode.DATABASE_RESTORED));
  }

  /// Who goes back to an address that is in use is not told there that letters go elsewhere.
  private boolean concerns(Notice notice, Event event) {
    var correspondent = known.get(event.subject());
    return notice.kind() != LetterKind.ADDRESS_CHANGED
        || correspondent == null
        || correspondent.awaited() != null;
  }

  /// A letter goes to somebody: no fact about the house itself owes one.
  private static RegistrationId addressed(Event event) {
    return Objects.requireNonNull(event.registrationId());
  }

  private Step<Correspondent> introduction(
      Envelope<Event> envelope, RegistrationReceived received) {
    var person = received.registrationId().value();
    var addressee = means.seals().open(received.addressee(), Addressee.class, envelope);
    var correspondent =
        Correspondent.of(
            received,
            keys.lock(person, Correspondent.ADDRESSEE, addressee),
            addressee.delegationId());
    known.putIfAbsent(person, correspondent);
    return new Step<>(SELF, means.correspondents().store(), person, correspondent::introduced);
  }

  /// Letters go on to the address where they arrive, until somebody at the other one has answered.
  private Step<Correspondent> amendment(Envelope<Event> envelope, RegistrationAmended amended) {
    var id = amended.registrationId();
    var now = means.seals().open(amended.addressee(), Addressee.class, envelope);
    return change(id, correspondent -> amended(correspondent, amended.category(), now));
  }

  private Outcome<Correspondent> amended(Correspondent before, Category category, Addressee now) {
    var used = keys.open(before.id(), Correspondent.ADDRESSEE, before.addressee(), Addressee.class);
    boolean same = used.email().equals(now.email());
    return before.amended(
        category,
        locked(before.id(), same ? now : now.at(used.email())),
        same ? null : locked(before.id(), now),
        now.delegationId());
  }

  private Locked<Addressee> locked(String person, Addressee addressee) {
    return keys.lock(person, Correspondent.ADDRESSEE, addressee);
  }

  /// The letters that follow in this batch are written to the person as changed.
  private Step<Correspondent> change(
      RegistrationId id, Function<Correspondent, Outcome<Correspondent>> act) {
    var person = id.value();
    known.computeIfPresent(
        person,
        (_, before) ->
            act.apply(before) instanceof Outcome.Changed<Correspondent>(var next, var _)
                ? next
                : before);
    return new Step<>(
        SELF,
        means.correspondents().store(),
        person,
        present ->
            present
                .map(act)
                .orElseGet(() -> new Outcome.Refused<>(Correspondent.Refusal.NOT_INTRODUCED)));
  }

  private Step<Letter> letter(String eventId, Notice notice, RegistrationId registration) {
    var id = LetterId.of(eventId, notice.kind());
    var change = first(id, notice, registration, known.get(registration.value()));
    return new Step<>(
        SELF,
        means.letters().store(),
        id,
        present ->
            present.isPresent() ? new Outcome.Refused<>(LetterRefusal.ALREADY_WRITTEN) : change);
  }

  private Outcome<Letter> first(
      String id,
      Notice notice,
      RegistrationId registration,
      @org.jspecify.annotations.Nullable Correspondent to) {
    return to == null
        ? Letter.owed(id, registration, notice, now)
        : Letter.queued(
            id, registration, notice, null, means.scribe().write(id, notice, now, to, keys), now);
  }
}
