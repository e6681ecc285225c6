package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.vetting.VettingQueue;
import org.darvoza.accreditation.workload.Deeds.Deed;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// Puts together what one officer has to come back to, and what he did today. The day is the
/// conference's.
@Component
class MyDayDesk {

  private static final int LINES = 50;
  private static final Duration SET_ASIDE = Duration.ofDays(30);
  private static final Duration RECENT = Duration.ofDays(3);
  private static final Sort URGENCY = Sort.by("dueAt", "_id");
  private static final String STAGE = "stage.is";
  private static final List<String> UNDECIDED = List.of("Queued", "Claimed", "SecondReview");

  private final VettingQueue queue;
  private final CaseFigures figures;
  private final Deeds deeds;
  private final Conferences conferences;
  private final Clock clock;

  MyDayDesk(
      VettingQueue queue, CaseFigures figures, Deeds deeds, Conferences conferences, Clock clock) {
    this.queue = queue;
    this.figures = figures;
    this.deeds = deeds;
    this.conferences = conferences;
    this.clock = clock;
  }

  MyDay of(Officer officer) {
    var now = clock.instant();
    var zone = conferences.current().timeZone();
    var day = now.atZone(zone).toLocalDate();
    var midnight = day.atStartOfDay(zone).toInstant();
    return new MyDay(
        now,
        day,
        held(officer, now),
        toSign(officer),
        proposed(officer),
        named(deeds.returnedTo(officer, now.minus(RECENT)), officer),
        named(sentBack(officer, now.minus(RECENT)), officer),
        back(officer, now.minus(SET_ASIDE)),
        waiting(officer),
        decided(officer, midnight),
        handlingSeconds(officer, midnight));
  }

  /// What runs out first comes first.
  private List<VettingQueue.Item> held(Officer officer, Instant now) {
    var wanted =
        Criteria.where(STAGE)
            .is("Claimed")
            .and("stage.until")
            .gt(now)
            .and("stage.officer")
            .is(officer.username());
    return queue.lines(wanted, officer, Sort.by("stage.until"), LINES);
  }

  private List<VettingQueue.Item> toSign(Officer officer) {
    if (!officer.has(StaffRole.SECURITY_OFFICER)) {
      return List.of();
    }
    var wanted =
        Criteria.where(STAGE)
            .is("SecondReview")
            .and("stage.proposal.proposer")
            .ne(officer.username());
    return queue.lines(wanted, officer, URGENCY, LINES);
  }

  /// What he proposed and a colleague has still to sign.
  private List<VettingQueue.Item> proposed(Officer officer) {
    var wanted =
        Criteria.where(STAGE)
            .is("SecondReview")
            .and("stage.proposal.proposer")
            .is(officer.username());
    return queue.lines(wanted, officer, URGENCY, LINES);
  }

  /// What he put on hold or asked about, and is in the queue again: nobody knows it better.
  private List<VettingQueue.Item> back(Officer officer, Instant since) {
    var ids =
        deeds.of(officer, since, "PutOnHold", "InformationRequested", "AgencyAsked").stream()
            .map(Deed::aggregate)
            .collect(Collectors.toSet());
    return ids.isEmpty()
        ? List.of()
        : queue.lines(
            Criteria.where("_id").in(ids).and(STAGE).is("Queued"), officer, URGENCY, LINES);
  }

  private Set<String> sentBack(Officer officer, Instant since) {
    return deeds.of(officer, since, "ProposalReturned").stream()
        .map(Deed::aggregate)
        .collect(Collectors.toSet());
  }

  /// Those still undecided; once somebody has decided, nothing is to be done about it.
  private List<VettingQueue.Item> named(Set<String> ids, Officer officer) {
    return ids.isEmpty()
        ? List.of()
        : queue.lines(
            Criteria.where("_id").in(ids).and(STAGE).in(UNDECIDED), officer, URGENCY, LINES);
  }

  /// What he put on hold or asked about, what comes back next first.
  private List<VettingQueue.Item> waiting(Officer officer) {
    var wanted =
        Criteria.where("wakeAt")
            .exists(true)
            .and("stage.by")
            .is(officer.username())
            .and(STAGE)
            .in("OnHold", "WaitingApplicant", "WaitingAgency");
    return queue.lines(wanted, officer, Sort.by("wakeAt"), LINES);
  }

  private Map<Verdict, Long> decided(Officer officer, Instant midnight) {
    var decided = new EnumMap<Verdict, Long>(Verdict.class);
    Stream.of(Verdict.values()).forEach(verdict -> decided.put(verdict, 0L));
    figures
        .signedBy(officer, midnight)
        .forEach(signed -> decided.put(Verdict.valueOf(signed.verdict()), signed.cases()));
    return decided;
  }

  private @Nullable Long handlingSeconds(Officer officer, Instant midnight) {
    return averageSeconds(deeds.of(officer, midnight, "CaseClaimed", "DecisionProposed"));
  }

  /// A proposal ends what the latest claim of the same case began.
  static @Nullable Long averageSeconds(List<Deed> deeds) {
    var since = new HashMap<String, Instant>();
    var took = new ArrayList<Duration>();
    for (var deed : deeds) {
      if (deed.type().equals("CaseClaimed")) {
        var _ = since.put(deed.aggregate(), deed.at());
      } else if (since.remove(deed.aggregate()) instanceof Instant began) {
        took.add(Duration.between(began, deed.at()));
      }
    }
    var average = took.stream().mapToLong(Duration::toSeconds).average();
    return average.isEmpty() ? null : Math.round(average.getAsDouble());
  }
}
