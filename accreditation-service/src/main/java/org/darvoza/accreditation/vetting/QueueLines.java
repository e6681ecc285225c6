package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The queue's cases as lines of a table, in the reader's language.
@Component
class QueueLines {

  private final CheckWords words;
  private final MessageSource messages;
  private final Clock clock;

  QueueLines(CheckWords words, MessageSource messages, Clock clock) {
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  record Line(VettingQueue.Item item, String findings, String age, boolean late, boolean mine) {}

  List<Line> of(List<VettingQueue.Item> items, Officer reader, Locale language) {
    var now = clock.instant();
    return items.stream().map(item -> line(item, reader, language, now)).toList();
  }

  private Line line(VettingQueue.Item item, Officer reader, Locale language, Instant now) {
    var findings =
        item.flags().stream()
            .map(code -> words.brief(code, language))
            .distinct()
            .collect(Collectors.joining(", "));
    boolean open =
        switch (item.state()) {
          case RECEIVED, AUTO_CHECKED, QUEUED, CLAIMED, SECOND_REVIEW -> true;
          case WAITING_APPLICANT, WAITING_AGENCY, ON_HOLD -> false;
          case CLEARED, CLEARED_WITH_CONDITIONS, REFUSED, CLOSED -> false;
          case SUSPENDED, REINSTATE_PROPOSED, REVOKE_PROPOSED, REVOKED -> false;
          case APPEALED, UPHELD, LAPSED -> false;
        };
    return new Line(
        item,
        findings,
        age(Duration.between(item.openedAt(), now), language),
        open && item.dueAt().isBefore(now),
        reader.username().equals(item.claimedBy()));
  }

  private String age(Duration waited, Locale language) {
    if (waited.toHours() < 1) {
      return messages.getMessage(
          "age.minutes", new Object[] {Math.max(0, waited.toMinutes())}, language);
    }
    return waited.toDays() < 1
        ? messages.getMessage("age.hours", new Object[] {waited.toHours()}, language)
        : messages.getMessage(
            "age.days", new Object[] {waited.toDays(), waited.toHoursPart()}, language);
  }
}
