package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.stereotype.Component;

/// The queue's cases as lines of a table, in the reader's language.
@Component
class QueueLines {

  private final CheckWords words;
  private final Ages ages;
  private final Clock clock;

  QueueLines(CheckWords words, Ages ages, Clock clock) {
    this.words = words;
    this.ages = ages;
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
        ages.since(item.openedAt(), language),
        open && item.dueAt().isBefore(now),
        reader.username().equals(item.claimedBy()));
  }
}
