package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListRefusal;
import org.darvoza.accreditation.listing.ListVersion;
import org.darvoza.accreditation.listing.WatchlistEntries;
import org.darvoza.accreditation.listing.Watchlists;
import org.darvoza.accreditation.rescreening.Rescreenings;
import org.darvoza.accreditation.watchlists.WatchlistView.Changes;
import org.darvoza.accreditation.watchlists.WatchlistView.Standing;
import org.darvoza.accreditation.watchlists.WatchlistView.Version;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.screening.list.ListChanges;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What there is to see of the watchlists and of the re-screening they caused.
@Component
class WatchlistBoard {

  private final Watchlists watchlists;
  private final WatchlistEntries entries;
  private final Rescreenings rescreenings;

  WatchlistBoard(Watchlists watchlists, WatchlistEntries entries, Rescreenings rescreenings) {
    this.watchlists = watchlists;
    this.entries = entries;
    this.rescreenings = rescreenings;
  }

  /// `rescreening` is null until a list has taken effect for the first time.
  record Overview(List<Standing> lists, Rescreenings.@Nullable Progress rescreening) {}

  Overview overview() {
    return new Overview(
        watchlists.all().stream().map(Standing::of).toList(), rescreenings.progress().orElse(null));
  }

  Changes changes(Source source, long number) {
    var list = watchlists.of(source);
    var version =
        list.find(number).orElseThrow(() -> new RefusedException(ListRefusal.UNKNOWN_VERSION));
    var reading = entries.read(version.shelf());
    var before = before(list.find(version.comparedWith()));
    var changes = ListChanges.between(before, reading.people());
    return new Changes(
        source.code(),
        Version.of(version),
        version.comparedWith(),
        WatchlistView.entries(changes.added(), reading.people()),
        WatchlistView.entries(changes.changed(), reading.people()),
        WatchlistView.entries(changes.removed(), before),
        WatchlistView.Unread.of(reading));
  }

  private List<ListedPerson> before(Optional<ListVersion> version) {
    return version.map(it -> entries.read(it.shelf()).people()).orElse(List.of());
  }
}
