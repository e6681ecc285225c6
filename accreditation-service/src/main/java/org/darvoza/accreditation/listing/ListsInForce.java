package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.match.ListIndex;
import org.darvoza.screening.match.Thresholds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// All lists in force as this instance holds them: one immutable index, swapped whole. Until it was
/// read for the first time there is none, and nobody is screened against nothing.
@Component
public class ListsInForce {

  private static final Logger log = LoggerFactory.getLogger(ListsInForce.class);

  private final Watchlists watchlists;
  private final WatchlistEntries entries;
  private final AtomicReference<Optional<Held>> held = new AtomicReference<>(Optional.empty());

  ListsInForce(Watchlists watchlists, WatchlistEntries entries) {
    this.watchlists = watchlists;
    this.entries = entries;
  }

  /// Which version of which list, and the SHA-256 of its file: kept with each screening.
  public record InForce(Source source, long version, String sha256) {
    @Override
    public String toString() {
      return source.code() + ":" + version;
    }
  }

  /// An index, and what it was made of.
  public record Snapshot(ListIndex index, List<InForce> lists, Map<Entry, ListedPerson> people) {

    /// An entry that the index found is there.
    ListedPerson require(Source source, String entryId) {
      return Objects.requireNonNull(people.get(new Entry(source, entryId)));
    }

    /// One word for the lists together: `un:3 host:1`.
    public String stamp() {
      return stampOf(lists);
    }
  }

  /// One person of one list.
  record Entry(Source source, String entryId) {
    static Entry of(ListedPerson person) {
      return new Entry(person.source(), person.entryId());
    }
  }

  private record Held(Snapshot snapshot, Map<String, List<ListedPerson>> shelves) {}

  static String stampOf(List<InForce> lists) {
    return lists.stream().map(InForce::toString).collect(Collectors.joining(" "));
  }

  public Optional<Snapshot> current() {
    return held.get().map(Held::snapshot);
  }

  /// Looks which versions are in force now and, if they are others, reads them. What is unchanged
  /// is not read again.
  public synchronized Snapshot refresh() {
    var versions = new EnumMap<Source, ListVersion>(Source.class);
    watchlists
        .all()
        .forEach(list -> list.inForce().ifPresent(it -> versions.put(list.source(), it)));
    var now = inForce(versions);
    var present = held.get();
    if (present.isPresent() && present.get().snapshot().lists().equals(now)) {
      return present.get().snapshot();
    }
    return swap(versions, now, present.map(Held::shelves).orElse(Map.of()));
  }

  private static List<InForce> inForce(Map<Source, ListVersion> versions) {
    return versions.entrySet().stream()
        .map(it -> new InForce(it.getKey(), it.getValue().number(), it.getValue().sha256()))
        .toList();
  }

  private Snapshot swap(
      Map<Source, ListVersion> versions,
      List<InForce> lists,
      Map<String, List<ListedPerson>> before) {
    var shelves = new LinkedHashMap<String, List<ListedPerson>>();
    for (var version : versions.values()) {
      var known = before.get(version.shelf());
      shelves.put(version.shelf(), known == null ? entries.read(version.shelf()).people() : known);
    }
    var people = shelves.values().stream().flatMap(List::stream).toList();
    var byEntry = people.stream().collect(Collectors.toMap(Entry::of, Function.identity()));
    var snapshot = new Snapshot(ListIndex.of(people, Thresholds.STANDARD), lists, byEntry);
    held.set(Optional.of(new Held(snapshot, shelves)));
    log.info("Lists in force: {} ({} people)", snapshot.stamp(), people.size());
    return snapshot;
  }
}
