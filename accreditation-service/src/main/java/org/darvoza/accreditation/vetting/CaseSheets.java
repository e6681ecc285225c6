package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// A case as one officer's page shows it: with the identity only if he may see it, and with what he
/// can do now.
@Component
class CaseSheets {

  private final CaseActs acts;
  private final VettingQueue queue;
  private final ReadingRoom readingRoom;
  private final CheckWords words;
  private final MessageSource messages;

  CaseSheets(
      CaseActs acts,
      VettingQueue queue,
      ReadingRoom readingRoom,
      CheckWords words,
      MessageSource messages) {
    this.acts = acts;
    this.queue = queue;
    this.readingRoom = readingRoom;
    this.words = words;
    this.messages = messages;
  }

  /// `file` is null for those who may not see whom the case is about. `why` is the key of what to
  /// say to an officer who can do nothing now.
  record Sheet(
      VettingQueue.Item item,
      @Nullable CaseView file,
      List<Finding> findings,
      List<Moment> timeline,
      Acts acts,
      String why) {}

  record Finding(String rule, Check.Result result, String words) {}

  record Moment(Instant at, String what) {}

  /// `hold`: renew, release, propose. `review`: confirm or send back.
  record Acts(boolean claim, boolean hold, boolean review) {
    public boolean any() {
      return claim || hold || review;
    }
  }

  Sheet of(String id, Officer reader, Locale language) {
    var vetted = acts.require(id, reader);
    var item = queue.item(vetted);
    var file = readingRoom.opensFor(vetted, reader) ? readingRoom.open(vetted, reader) : null;
    var timeline = file == null ? readingRoom.timeline(id) : file.timeline();
    var findings = vetted.checks().stream().map(check -> finding(check, language)).toList();
    var acts = acts(item, reader);
    return new Sheet(
        item,
        file,
        findings,
        timeline.stream().map(moment -> moment(moment, language)).toList(),
        acts,
        why(item, reader));
  }

  State stateOf(VettingCase vetted) {
    return queue.item(vetted).state();
  }

  private Finding finding(Check check, Locale language) {
    return new Finding(words.rule(check, language), check.result(), words.finding(check, language));
  }

  /// The ledger writes `officer:anna`; what a service did by itself needs no name.
  private Moment moment(CaseView.Moment moment, Locale language) {
    var what = messages.getMessage("fact." + moment.what(), null, language);
    var by = moment.by().startsWith("officer:") ? moment.by().substring(8) : "";
    return new Moment(
        moment.at(),
        by.isEmpty() ? what : messages.getMessage("by.officer", new Object[] {by, what}, language));
  }

  private static Acts acts(VettingQueue.Item item, Officer reader) {
    boolean security = reader.has(StaffRole.SECURITY_OFFICER);
    boolean officer = security || reader.has(StaffRole.SCREENING_OFFICER);
    boolean own = reader.username().equals(item.proposedBy());
    return new Acts(
        officer && item.state() == State.QUEUED,
        officer && reader.username().equals(item.claimedBy()),
        security && item.state() == State.SECOND_REVIEW && !own);
  }

  private static String why(VettingQueue.Item item, Officer reader) {
    boolean own = reader.username().equals(item.proposedBy());
    return switch (item.state()) {
      case RECEIVED, AUTO_CHECKED -> "why.checking";
      case QUEUED -> "why.reading";
      case CLAIMED -> "why.held";
      case SECOND_REVIEW -> own ? "why.own" : "why.review";
      case WAITING_APPLICANT, WAITING_AGENCY, ON_HOLD -> "why.waiting";
      case REINSTATE_PROPOSED, REVOKE_PROPOSED -> "why.head";
      case APPEALED -> "why.appeal";
      case SUSPENDED -> "why.suspended";
      case CLEARED, CLEARED_WITH_CONDITIONS, REFUSED, REVOKED, UPHELD, LAPSED, CLOSED ->
          "why.decided";
    };
  }
}
