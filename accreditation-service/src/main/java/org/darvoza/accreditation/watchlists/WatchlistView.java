package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListVersion;
import org.darvoza.accreditation.listing.Watchlist;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Reading;
import org.darvoza.screening.text.Flaw;
import org.jspecify.annotations.Nullable;

/// Watchlists as custodians see them.
final class WatchlistView {

  private static final int SHOWN = 1_000;

  private WatchlistView() {}

  /// One source: what is in force, and what waits for the second custodian.
  record Standing(String source, @Nullable Version inForce, @Nullable Version awaiting) {
    static Standing of(Watchlist list) {
      return new Standing(
          list.source().code(),
          list.inForce().map(Version::of).orElse(null),
          list.awaiting().map(Version::of).orElse(null));
    }
  }

  /// `broughtBy` and `decidedBy`: a username, or the service itself. `rejected`: how many lines.
  record Version(
      long version,
      ListVersion.State state,
      String sha256,
      long bytes,
      int individuals,
      int added,
      int changed,
      int removed,
      int rejected,
      String broughtBy,
      Instant broughtAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    static Version of(ListVersion it) {
      return new Version(
          it.number(),
          it.state(),
          it.sha256(),
          it.bytes(),
          it.individuals(),
          it.difference().added(),
          it.difference().changed(),
          it.difference().removed(),
          it.rejected(),
          name(it.broughtBy()),
          it.broughtAt(),
          it.decidedBy() == null ? null : name(it.decidedBy()),
          it.decidedAt());
    }

    /// The house's own example was brought by no person.
    public boolean invented() {
      return broughtBy.startsWith("automatic:");
    }
  }

  private static String name(String actor) {
    return actor.startsWith("officer:") ? actor.substring(8) : actor;
  }

  /// A line that could not be used. `why`: in English, for clients; `code`: for pages, which say it
  /// in the reader's language; null where only a sentence was stored.
  record Unread(long line, String why, @Nullable Flaw code) {
    static List<Unread> of(Reading reading) {
      return reading.rejected().stream()
          .limit(SHOWN)
          .map(it -> new Unread(it.line(), it.words(), it.flaw().orElse(null)))
          .toList();
    }
  }

  /// The answer to who brings a file.
  record Receipt(
      String source,
      long version,
      int individuals,
      int added,
      int changed,
      int removed,
      List<Unread> rejected,
      ListVersion.State state) {

    static Receipt of(Watchlist list, Reading reading) {
      var it = list.versions().getLast();
      return new Receipt(
          list.source().code(),
          it.number(),
          it.individuals(),
          it.difference().added(),
          it.difference().changed(),
          it.difference().removed(),
          Unread.of(reading),
          it.state());
    }
  }

  /// A person of a list by the list's own id and first name.
  record Entry(String entryId, String name) {
    static Entry of(ListedPerson person) {
      return new Entry(person.entryId(), person.name());
    }
  }

  /// What a version would change, or did; of each kind the first thousand. `version` has the
  /// counts.
  record Changes(
      String source,
      Version version,
      long comparedWith,
      List<Entry> added,
      List<Entry> changed,
      List<Entry> removed,
      List<Unread> rejected) {}

  static List<Entry> entries(Set<String> ids, Collection<ListedPerson> people) {
    return people.stream()
        .filter(person -> ids.contains(person.entryId()))
        .limit(SHOWN)
        .map(Entry::of)
        .toList();
  }
}
