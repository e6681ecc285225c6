package org.darvoza.accreditation.vetting;

import static org.darvoza.accreditation.cases.Offer.CLAIM;
import static org.darvoza.accreditation.cases.Offer.PROPOSE;
import static org.darvoza.accreditation.cases.Offer.RESUME;
import static org.darvoza.accreditation.cases.Offer.REVIEW;

import module java.base;

import org.darvoza.accreditation.cases.Offer;
import org.darvoza.accreditation.listing.EvidenceWords;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.screening.match.Thresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A case as one officer's page shows it: with the identity only if he may see it, and with what he
/// can do now.
@Component
class CaseSheets {

  private final CaseActs acts;
  private final VettingQueue queue;
  private final ReadingRoom readingRoom;
  private final CaseWords words;
  private final Clock clock;

  CaseSheets(
      CaseActs acts, VettingQueue queue, ReadingRoom readingRoom, CaseWords words, Clock clock) {
    this.acts = acts;
    this.queue = queue;
    this.readingRoom = readingRoom;
    this.words = words;
    this.clock = clock;
  }

  /// `file` is null for those who may not see whom the case is about. `why` is the key of what to
  /// say to an officer who can do nothing now. `documents`: the pictures there are, and those that
  /// should be there.
  record Sheet(
      VettingQueue.Item item,
      String conference,
      @Nullable CaseView file,
      List<DocumentLines.Shown> documents,
      List<HitLines.Shown> hits,
      List<CaseWords.Changed> changes,
      List<CaseWords.Finding> findings,
      List<CaseWords.Moment> timeline,
      Set<Offer> offers,
      String why) {

    public boolean can(String offer) {
      return offers.contains(Offer.valueOf(offer));
    }

    public List<HitLines.Shown> strong() {
      return hits.stream().filter(HitLines.Shown::strong).toList();
    }

    public List<HitLines.Shown> possible() {
      return hits.stream().filter(hit -> !hit.strong()).toList();
    }

    /// A clearance is barred until somebody has said who this is.
    public boolean unjudged() {
      return hits.stream().anyMatch(HitLines.Shown::open);
    }

    public BigDecimal hitFrom() {
      return EvidenceWords.thousandths(Thresholds.STANDARD.strong());
    }

    /// Whether there is something to do or to say at the desk; who only supervises has his own
    /// panels.
    public boolean atTheDesk() {
      return offers.isEmpty()
          || offers.stream().anyMatch(EnumSet.of(CLAIM, PROPOSE, REVIEW, RESUME)::contains);
    }

    /// Acts beside deciding, for a case in hand.
    public boolean otherWays() {
      return offers.contains(Offer.HOLD);
    }
  }

  Sheet of(String id, Officer reader, Locale language) {
    var vetted = acts.require(id, reader);
    var item = queue.item(vetted);
    var file = readingRoom.opensFor(vetted, reader) ? readingRoom.open(vetted, reader) : null;
    return new Sheet(
        item,
        vetted.conference(),
        file,
        file == null ? List.of() : DocumentLines.of(file, acts.policy(vetted).documents()),
        file == null ? List.of() : words.hits(file, language),
        file == null ? List.of() : words.changes(file, language),
        words.findings(vetted, file, language),
        words.timeline(file == null ? readingRoom.timeline(id) : file.timeline(), language),
        Offer.to(reader, vetted, clock.instant()),
        why(item, reader));
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
