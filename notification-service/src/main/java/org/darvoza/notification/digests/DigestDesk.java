package org.darvoza.notification.digests;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DelegationContact;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.correspondence.Tallies;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.LetterId;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.reminders.Reminding;
import org.darvoza.notification.requests.ReminderTimes;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Tally;
import org.springframework.stereotype.Component;

/// Writes the digests of a day, from seven in the morning by the conference's clocks. The letter's
/// id follows from delegation and day: however many instances look, and whenever one is started
/// again, it is written once (decision 15).
@Component
final class DigestDesk {

  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final int LATEST = 20;

  /// What is counted, and what was told before.
  @Component
  record Numbers(Conferences conferences, Tallies tallies, Letters letters) {}

  private final Numbers numbers;
  private final Reminding reminding;
  private final Clock clock;
  private final Map<String, LocalDate> done = new HashMap<>();

  DigestDesk(Numbers numbers, Reminding reminding, Clock clock) {
    this.numbers = numbers;
    this.reminding = reminding;
    this.clock = clock;
  }

  /// Whether there may be more: one look is enough.
  boolean write() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (reminding.ready()) {
      numbers.conferences().all().forEach(conference -> write(conference, now));
    }
    return false;
  }

  private void write(Conference conference, Instant now) {
    var today = LocalDate.ofInstant(now, conference.timeZone());
    var due = today.atTime(MORNING).atZone(conference.timeZone()).toInstant();
    if (now.isBefore(due) || today.equals(done.get(conference.code()))) {
      return;
    }
    var letters =
        conference.delegations().stream()
            .flatMap(contact -> digest(conference, contact, due, now))
            .toList();
    reminding.record(letters);
    done.put(conference.code(), today);
  }

  private Stream<Step<?>> digest(
      Conference conference, DelegationContact contact, Instant due, Instant now) {
    var reader = LetterId.ofContact(conference.code(), contact.id());
    var tally = numbers.tallies().of(conference, contact.id());
    if (!worthTelling(tally, told(reader), conference, due)) {
      return Stream.empty();
    }
    return reminding.letter(reader, reader + "|" + due, Notice.of(tally), due, now);
  }

  /// What the contact was told last.
  private Optional<Tally> told(RegistrationId reader) {
    return numbers.letters().list(Letters.Wanted.ofRegistration(reader.value(), LATEST)).stream()
        .map(Letter::notice)
        .flatMap(notice -> Stream.ofNullable(notice.tally()))
        .findFirst();
  }

  /// The same numbers are not worth a letter, unless something is to be done by a day that is near.
  private static boolean worthTelling(
      Tally tally, Optional<Tally> before, Conference conference, Instant due) {
    if (tally.total() == 0 && before.isEmpty()) {
      return false;
    }
    return !before.equals(Optional.of(tally)) || isNear(tally, conference, due);
  }

  private static boolean isNear(Tally tally, Conference conference, Instant due) {
    var documents = conference.documentsDeadline().filter(_ -> !tally.missing().isEmpty());
    return Stream.concat(Stream.ofNullable(tally.firstAnswerBy()), documents.stream())
        .anyMatch(deadline -> ReminderTimes.isDayOfOne(daysBetween(due, deadline, conference)));
  }

  private static long daysBetween(Instant due, Instant deadline, Conference conference) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(due, conference.timeZone()),
        LocalDate.ofInstant(deadline, conference.timeZone()));
  }
}
