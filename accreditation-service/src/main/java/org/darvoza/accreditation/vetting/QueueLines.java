package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.AutoClear;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
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

  /// `signable`: a clearance without findings that this officer may sign together with others.
  record Line(
      VettingQueue.Item item,
      String findings,
      String age,
      boolean late,
      boolean mine,
      boolean signable) {}

  List<Line> of(List<VettingQueue.Item> items, Officer reader, Locale language) {
    var now = clock.instant();
    return items.stream().map(item -> line(item, reader, language, now)).toList();
  }

  private Line line(VettingQueue.Item item, Officer reader, Locale language, Instant now) {
    boolean listed = item.hits() > item.flags().size();
    var findings =
        Stream.concat(Stream.of("LIST_HIT").filter(_ -> listed), item.flags().stream())
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
        reader.username().equals(item.claimedBy()),
        signable(item, reader));
  }

  /// Others are refused if they are asked for all the same; here they cannot be chosen.
  private static boolean signable(VettingQueue.Item item, Officer reader) {
    return reader.has(StaffRole.SECURITY_OFFICER)
        && item.state() == State.SECOND_REVIEW
        && item.proposed() == Verdict.CLEAR
        && item.lane() == Lane.GREEN
        && !reader.username().equals(item.proposedBy())
        && !AutoClear.PROPOSER.equals(item.proposedBy());
  }
}
