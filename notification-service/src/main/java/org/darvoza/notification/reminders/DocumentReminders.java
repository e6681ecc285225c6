package org.darvoza.notification.reminders;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.LetterKind;
import org.darvoza.notification.correspondence.Correspondent;
import org.darvoza.notification.correspondence.Correspondents;
import org.darvoza.notification.requests.ReminderTimes;
import org.darvoza.notification.standing.Standing;
import org.darvoza.notification.standing.Standings;
import org.darvoza.notification.writing.Notice;
import org.springframework.stereotype.Component;

/// Reminds people of the documents they owe, before the day the conference names: when the moment
/// of a reminder has come, all its people are gone through once. How far is remembered here only,
/// since a second look finds the letters written (decision 15).
@Component
final class DocumentReminders {

  private static final int AT_ONCE = 100;

  /// Who is looked through.
  @Component
  record People(Conferences conferences, Correspondents correspondents, Standings standings) {}

  /// How far the look has come that a moment asks for; `after` null at its end.
  private record Look(Instant moment, @org.jspecify.annotations.Nullable String after) {}

  private final People people;
  private final Reminding reminding;
  private final Clock clock;
  private final Map<String, Look> looks = new HashMap<>();

  DocumentReminders(People people, Reminding reminding, Clock clock) {
    this.people = people;
    this.reminding = reminding;
    this.clock = clock;
  }

  /// Whether there may be more.
  boolean remind() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean more = false;
    for (var conference : people.conferences().all()) {
      more |= conference.documentsDeadline().map(by -> remind(conference, by, now)).orElse(false);
    }
    return more;
  }

  private boolean remind(Conference conference, Instant deadline, Instant now) {
    var moment = ReminderTimes.due(deadline, now).orElse(null);
    if (moment == null || !reminding.ready()) {
      return false;
    }
    var last = looks.get(conference.code());
    var look = last == null || !last.moment().equals(moment) ? new Look(moment, "") : last;
    if (look.after() == null) {
      return false;
    }
    var some =
        people
            .correspondents()
            .registeredBefore(
                conference.code(), moment.minus(ReminderTimes.QUIET), look.after(), AT_ONCE);
    var letters = letters(some, conference, new Times(deadline, moment, now));
    reminding.record(letters);
    boolean more = some.size() == AT_ONCE;
    looks.put(conference.code(), new Look(moment, more ? some.getLast().id() : null));
    return more;
  }

  private record Times(Instant deadline, Instant moment, Instant now) {}

  private List<Step<?>> letters(List<Correspondent> some, Conference conference, Times times) {
    var standings = people.standings().of(some.stream().map(Correspondent::registration).toList());
    return some.stream()
        .flatMap(
            person -> {
              var standing =
                  standings.getOrDefault(
                      person.registration(), Standing.atFirst(person.registration()));
              return letter(person, standing, conference, times);
            })
        .toList();
  }

  private Stream<Step<?>> letter(
      Correspondent person, Standing standing, Conference conference, Times times) {
    var missing = Standings.missing(conference, person.category(), standing);
    if (missing.isEmpty() || !standing.undecided()) {
      return Stream.empty();
    }
    var notice =
        Notice.of(LetterKind.DOCUMENTS_REMINDER).missing(missing, Optional.of(times.deadline()));
    var cause = "documents|" + person.id() + "|" + times.moment();
    return reminding.letter(person.registration(), cause, notice, times.moment(), times.now());
  }
}
