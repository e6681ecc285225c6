package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.workload.CaseFigures.Arrivals;
import org.darvoza.accreditation.workload.CaseFigures.Decisions;
import org.darvoza.accreditation.workload.CaseFigures.Pile;
import org.darvoza.accreditation.workload.Workload.Age;
import org.darvoza.accreditation.workload.Workload.CategoryBacklog;
import org.darvoza.accreditation.workload.Workload.Hour;
import org.darvoza.accreditation.workload.Workload.LaneBacklog;
import org.darvoza.accreditation.workload.Workload.OfficerOverrides;
import org.darvoza.accreditation.workload.Workload.Override;
import org.darvoza.accreditation.workload.Workload.Throughput;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts the workload when somebody looks. What single officers do is shown to those who lead.
@Component
class WorkloadDesk {

  static final int HOURS = 72;

  private final CaseFigures figures;
  private final Deeds deeds;
  private final Clock clock;

  WorkloadDesk(CaseFigures figures, Deeds deeds, Clock clock) {
    this.figures = figures;
    this.deeds = deeds;
    this.clock = clock;
  }

  Workload workload(Officer reader) {
    var now = clock.instant();
    var since = now.truncatedTo(ChronoUnit.HOURS).minus(HOURS - 1, ChronoUnit.HOURS);
    var piles = figures.backlog(reader);
    var arrivals = figures.arrivals(reader, since);
    var decisions = figures.decisions(reader, since);
    long backlog = piles.stream().mapToLong(Pile::cases).sum();
    var hours = hours(since, arrivals, decisions);
    return new Workload(
        now,
        backlog,
        Stream.of(Lane.values()).map(lane -> lane(lane, piles, now)).toList(),
        categories(piles),
        throughput(decisions, hours, now),
        forecast(backlog, hours, now),
        figures.leases(reader, now).stream()
            .sorted(Comparator.comparing(Workload.Lease::officer))
            .toList(),
        overrides(reader, decisions, since));
  }

  private static LaneBacklog lane(Lane lane, List<Pile> piles, Instant now) {
    var own = piles.stream().filter(pile -> pile.lane() == lane).toList();
    var byAge = new EnumMap<Age, Long>(Age.class);
    Stream.of(Age.values()).forEach(age -> byAge.put(age, 0L));
    own.forEach(pile -> byAge.merge(Age.of(pile.oldest(), now), pile.cases(), Long::sum));
    return new LaneBacklog(
        lane,
        own.stream().mapToLong(Pile::cases).sum(),
        own.stream().filter(Pile::waiting).mapToLong(Pile::cases).sum(),
        byAge,
        own.stream().map(Pile::oldest).min(Comparator.naturalOrder()).orElse(null));
  }

  /// The longest first; those without any are left out.
  private static List<CategoryBacklog> categories(List<Pile> piles) {
    return piles.stream()
        .collect(Collectors.groupingBy(Pile::category, Collectors.summingLong(Pile::cases)))
        .entrySet()
        .stream()
        .map(entry -> new CategoryBacklog(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(CategoryBacklog::cases)
                .reversed()
                .thenComparing(CategoryBacklog::category))
        .toList();
  }

  private static List<Hour> hours(
      Instant since, List<Arrivals> arrivals, List<Decisions> decisions) {
    var arrived =
        arrivals.stream()
            .collect(
                Collectors.groupingBy(Arrivals::hour, Collectors.summingLong(Arrivals::cases)));
    var decided =
        decisions.stream()
            .collect(
                Collectors.groupingBy(Decisions::hour, Collectors.summingLong(Decisions::cases)));
    return IntStream.range(0, HOURS)
        .mapToObj(hour -> since.plus(hour, ChronoUnit.HOURS))
        .map(from -> new Hour(from, arrived.getOrDefault(from, 0L), decided.getOrDefault(from, 0L)))
        .toList();
  }

  private static Throughput throughput(List<Decisions> decisions, List<Hour> hours, Instant now) {
    var yesterday = now.truncatedTo(ChronoUnit.HOURS).minus(23, ChronoUnit.HOURS);
    var byLane = new EnumMap<Lane, Long>(Lane.class);
    Stream.of(Lane.values()).forEach(lane -> byLane.put(lane, 0L));
    decisions.stream()
        .filter(it -> !it.hour().isBefore(yesterday))
        .forEach(it -> byLane.merge(it.lane(), it.cases(), Long::sum));
    long lastDay = byLane.values().stream().mapToLong(Long::longValue).sum();
    return new Throughput(hours.getLast().decided(), lastDay, byLane, hours);
  }

  /// A system younger than three days is judged by what there is of it.
  private static Forecast forecast(long backlog, List<Hour> hours, Instant now) {
    var first =
        hours.stream()
            .filter(hour -> hour.arrived() + hour.decided() > 0)
            .findFirst()
            .map(Hour::from)
            .orElse(now);
    return Forecast.of(
        backlog,
        hours.stream().mapToLong(Hour::arrived).sum(),
        hours.stream().mapToLong(Hour::decided).sum(),
        Duration.between(first, now),
        now);
  }

  private @Nullable List<OfficerOverrides> overrides(
      Officer reader, List<Decisions> decisions, Instant since) {
    if (!reader.has(StaffRole.HEAD_OF_ACCREDITATION)
        && !reader.has(StaffRole.SECURITY_SUPERVISOR)) {
      return null;
    }
    var byOfficer = new TreeMap<String, Map<Override, Long>>();
    deeds
        .sums(reader, since)
        .forEach(sum -> count(byOfficer, sum.officer(), kind(sum.type()), sum.times()));
    decisions.stream()
        .filter(Decisions::byOneOfficer)
        .forEach(it -> count(byOfficer, it.proposer(), Override.ONE_PAIR_OF_EYES, it.cases()));
    return byOfficer.entrySet().stream()
        .map(entry -> new OfficerOverrides(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void count(
      Map<String, Map<Override, Long>> byOfficer, String officer, Override kind, long times) {
    var _ =
        byOfficer
            .computeIfAbsent(officer, _ -> new EnumMap<>(Override.class))
            .merge(kind, times, Long::sum);
  }

  private static Override kind(String type) {
    return switch (type) {
      case "HitJudged" -> Override.STRONG_HIT_CLEARED;
      case "AccreditationSuspended" -> Override.SUSPENDED;
      case "ProposalReturned" -> Override.RETURNED;
      case "CaseHandedOver", "CaseReassigned" -> Override.HANDED_OVER;
      case "LeaseRenewed" -> Override.KEPT_ALIVE;
      default -> throw new IllegalArgumentException(type);
    };
  }
}
