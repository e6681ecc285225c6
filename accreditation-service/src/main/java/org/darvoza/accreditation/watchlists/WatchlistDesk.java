package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListVersion.Difference;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.listing.Watchlist;
import org.darvoza.accreditation.listing.Watchlist.Brought;
import org.darvoza.accreditation.listing.WatchlistEntries;
import org.darvoza.accreditation.listing.Watchlists;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor;
import org.darvoza.screening.list.ListChanges;
import org.darvoza.screening.list.Reading;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnusableList;
import org.springframework.stereotype.Component;

/// Takes lists in and lets them take effect. The people of a version are stored before the version
/// is told of; a version that did not come about leaves nothing behind.
@Component
class WatchlistDesk {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Ledger ledger;
  private final Watchlists watchlists;
  private final WatchlistEntries entries;
  private final ListsInForce lists;
  private final Clock clock;

  WatchlistDesk(
      Ledger ledger,
      Watchlists watchlists,
      WatchlistEntries entries,
      ListsInForce lists,
      Clock clock) {
    this.ledger = ledger;
    this.watchlists = watchlists;
    this.entries = entries;
    this.lists = lists;
    this.clock = clock;
  }

  /// A version that was brought, and the lines of its file that could not be used.
  record Receipt(Watchlist list, Reading reading) {}

  Receipt bring(Source source, IncomingFile file, boolean lossIntended, Actor by)
      throws UnusableList {
    var reading = ListFiles.read(source, file);
    var present = watchlists.of(source);
    var people = present.inForce().map(it -> entries.read(it.shelf()).people()).orElse(List.of());
    var changes = ListChanges.between(people, reading.people());
    if (!lossIntended) {
      ListLoss.check(changes);
    }
    var now = clock.instant();
    var shelf = "%s-%016x".formatted(present.id(), RANDOM.nextLong());
    var brought =
        new Brought(
            shelf,
            file.sha256(),
            file.bytes(),
            reading.people().size(),
            new Difference(
                changes.added().size(), changes.changed().size(), changes.removed().size()),
            reading.rejected().size(),
            present.inForce().map(it -> it.number()).orElse(0L));
    entries.put(shelf, source, reading, now);
    return new Receipt(record(source, by, list -> list.bring(brought, by, now), shelf), reading);
  }

  private Watchlist record(
      Source source, Actor by, Function<Watchlist, Outcome<Watchlist>> ask, String shelf) {
    var recorded = false;
    try {
      var next = act(source, by, ask).orThrow();
      recorded = true;
      return next;
    } finally {
      if (!recorded) {
        entries.clear(shelf);
      }
    }
  }

  Outcome<Watchlist> confirm(Source source, long version, Actor by) {
    var outcome = act(source, by, list -> list.confirm(version, by, clock.instant()));
    if (outcome instanceof Outcome.Changed<Watchlist>(var list, var _)) {
      var _ = lists.refresh();
      clearOut(list);
    }
    return outcome;
  }

  Outcome<Watchlist> reject(Source source, long version, Actor by) {
    return act(source, by, list -> list.reject(version, by, clock.instant()));
  }

  private Outcome<Watchlist> act(
      Source source, Actor by, Function<Watchlist, Outcome<Watchlist>> ask) {
    return ledger.record(
        new Step<>(
            by,
            watchlists.store(),
            Watchlist.none(source).id(),
            present -> ask.apply(present.orElseGet(() -> Watchlist.none(source)))));
  }

  private void clearOut(Watchlist list) {
    entries.keepOnly(list.source(), list.shelvesInUse(), clock.instant());
  }
}
