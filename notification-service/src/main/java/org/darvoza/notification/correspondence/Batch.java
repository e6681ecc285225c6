package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.LetterRefusal;
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
    }
    NoticePolicy.noticeOf(envelope.event())
        .map(notice -> letter(eventId, notice, addressed(envelope.event())))
        .ifPresent(steps::add);
    return steps;
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
        Correspondent.of(received, keys.lock(person, Correspondent.ADDRESSEE, addressee));
    known.putIfAbsent(person, correspondent);
    return new Step<>(SELF, means.correspondents().store(), person, correspondent::introduced);
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
