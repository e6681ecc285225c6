package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.accreditation.listing.ListVersion.Difference;
import org.darvoza.accreditation.listing.ListVersion.State;
import org.darvoza.accreditation.listing.WatchlistFact.VersionBrought;
import org.darvoza.accreditation.listing.WatchlistFact.VersionRejected;
import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.contracts.AccreditationEvent.WatchlistPublished;
import org.darvoza.contracts.Actor;
import org.darvoza.screening.list.Source;

/// One publisher's list through all its versions, the newest last. At most one is in force, and at
/// most one, the newest, waits for the second custodian.
public record Watchlist(String id, long version, Source source, List<ListVersion> versions)
    implements Aggregate {

  private static final int REMEMBERED = 50;
  private static final int SHELVES_KEPT = 5;

  public Watchlist {
    versions = List.copyOf(versions);
  }

  static String idOf(Source source) {
    return "watchlist-" + source.code();
  }

  public static Watchlist none(Source source) {
    return new Watchlist(idOf(source), 0, source, List.of());
  }

  /// A file that was read and may become a version.
  public record Brought(
      String shelf,
      String sha256,
      long bytes,
      int individuals,
      Difference difference,
      int rejected,
      long comparedWith) {}

  /// A newer version overtakes one that still waits.
  public Outcome<Watchlist> bring(Brought brought, Actor by, Instant now) {
    if (brought.comparedWith() != inForce().map(ListVersion::number).orElse(0L)) {
      return new Outcome.Refused<>(ListRefusal.CHANGED_MEANWHILE);
    }
    var next = version(brought, by, now);
    var all = new ArrayList<ListVersion>();
    versions.forEach(
        it ->
            all.add(it.state() == State.AWAITING_SECOND_CUSTODIAN ? it.left(State.OVERTAKEN) : it));
    all.add(next);
    return new Changed<>(
        with(all),
        new VersionBrought(
            source,
            next.number(),
            next.sha256(),
            next.individuals(),
            next.difference(),
            next.rejected()));
  }

  private ListVersion version(Brought brought, Actor by, Instant now) {
    return new ListVersion(
        versions.isEmpty() ? 1 : versions.getLast().number() + 1,
        State.AWAITING_SECOND_CUSTODIAN,
        brought.shelf(),
        brought.sha256(),
        brought.bytes(),
        brought.individuals(),
        brought.difference(),
        brought.rejected(),
        brought.comparedWith(),
        by.code(),
        now,
        null,
        null);
  }

  /// Takes effect by the word of a person other than the one who brought it.
  public Outcome<Watchlist> confirm(long number, Actor by, Instant now) {
    return decide(
        number,
        waiting -> {
          if (by instanceof Actor.Officer && by.code().equals(waiting.broughtBy())) {
            return new Outcome.Refused<>(ListRefusal.SAME_PERSON);
          }
          var all =
              versions.stream()
                  .map(it -> it.state() == State.IN_FORCE ? it.left(State.REPLACED) : it)
                  .map(it -> it == waiting ? it.decided(State.IN_FORCE, by.code(), now) : it)
                  .toList();
          return new Changed<>(
              with(all),
              new WatchlistPublished(
                  source.name(), number, waiting.individuals(), waiting.sha256(), now));
        });
  }

  /// Either custodian may; whoever brought it may have seen his mistake.
  public Outcome<Watchlist> reject(long number, Actor by, Instant now) {
    return decide(
        number,
        waiting -> {
          var all =
              versions.stream()
                  .map(it -> it == waiting ? it.decided(State.REJECTED, by.code(), now) : it)
                  .toList();
          return new Changed<>(with(all), new VersionRejected(source, number));
        });
  }

  private Outcome<Watchlist> decide(long number, Function<ListVersion, Outcome<Watchlist>> act) {
    var asked = find(number);
    if (asked.isEmpty()) {
      return new Outcome.Refused<>(ListRefusal.UNKNOWN_VERSION);
    }
    return switch (asked.get().state()) {
      case AWAITING_SECOND_CUSTODIAN -> act.apply(asked.get());
      case OVERTAKEN -> new Outcome.Refused<>(ListRefusal.NOT_THE_NEWEST);
      case IN_FORCE, REPLACED, REJECTED -> new Outcome.Refused<>(ListRefusal.ALREADY_DECIDED);
    };
  }

  public Optional<ListVersion> find(long number) {
    return versions.stream().filter(it -> it.number() == number).findFirst();
  }

  public Optional<ListVersion> inForce() {
    return versions.stream().filter(it -> it.state() == State.IN_FORCE).findFirst();
  }

  public Optional<ListVersion> awaiting() {
    return versions.stream()
        .filter(it -> it.state() == State.AWAITING_SECOND_CUSTODIAN)
        .findFirst();
  }

  /// Of the versions whose people are kept: the newest ones, and the one in force.
  public Set<String> shelvesInUse() {
    var newest = versions.stream().skip(Math.max(0, versions.size() - SHELVES_KEPT));
    return Stream.concat(newest, inForce().stream())
        .map(ListVersion::shelf)
        .collect(Collectors.toSet());
  }

  /// The one in force is remembered however old it is.
  private Watchlist with(List<ListVersion> all) {
    int dropped = Math.max(0, all.size() - REMEMBERED);
    var kept =
        IntStream.range(0, all.size())
            .filter(i -> i >= dropped || all.get(i).state() == State.IN_FORCE)
            .mapToObj(all::get)
            .toList();
    return new Watchlist(id, version + 1, source, kept);
  }
}
