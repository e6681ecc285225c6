package org.darvoza.notification.requests;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;

/// The last that the officers asked of a person. The id is made from that of the registration,
/// which is another aggregate's here. `event`: the one that asked. `remindAt`: when the next
/// reminder is due; null when none is left or nothing is open.
public record Request(
    String id,
    long version,
    String event,
    List<InformationItem> items,
    Instant deadline,
    @Nullable Instant remindAt)
    implements Aggregate {

  private static final String BEGINNING = "request-";

  public Request {
    items = List.copyOf(items);
  }

  static String idOf(RegistrationId registration) {
    return BEGINNING + registration.value();
  }

  public RegistrationId registration() {
    return new RegistrationId(id.substring(BEGINNING.length()));
  }

  /// A new request takes the place of an earlier one.
  static Outcome<Request> asked(
      Optional<Request> present, String id, String event, Asked asked, Instant at) {
    return present.filter(known -> known.event.equals(event)).isPresent()
        ? new Refused<>(Refusal.KNOWN_ALREADY)
        : new Changed<>(
            new Request(
                id,
                present.map(Request::version).orElse(0L) + 1,
                event,
                asked.items(),
                asked.deadline(),
                ReminderTimes.next(asked.deadline(), at.plus(ReminderTimes.QUIET)).orElse(null)),
            new RequestOpened(asked.deadline()));
  }

  record Asked(List<InformationItem> items, Instant deadline) {}

  /// Answered, lapsed, or of no interest any more.
  Outcome<Request> ended() {
    return remindAt == null
        ? new Refused<>(Refusal.NOTHING_OPEN)
        : new Changed<>(reminding(null), new RequestEnded());
  }

  /// The reminder that was due is written. Those that were missed meanwhile are not made up for.
  public Outcome<Request> reminded(Instant now) {
    return remindAt == null || remindAt.isAfter(now)
        ? new Refused<>(Refusal.NOTHING_OPEN)
        : new Changed<>(
            reminding(ReminderTimes.next(deadline, now).orElse(null)), new PersonReminded());
  }

  private Request reminding(@Nullable Instant next) {
    return new Request(id, version + 1, event, items, deadline, next);
  }

  record RequestOpened(Instant deadline) {}

  record RequestEnded() {}

  record PersonReminded() {}

  enum Refusal implements Outcome.Reason {
    KNOWN_ALREADY,
    NOTHING_OPEN;

    @Override
    public int status() {
      return 409;
    }
  }
}
