package org.darvoza.accreditation.search;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;

/// One officer's searches: each is an entry of its own ledger chain, and this counts those of the
/// present minute.
record SearchBook(String id, long version, Instant minute, int inMinute) implements Aggregate {

  /// Nobody types so fast; it bounds what a stolen session can find out.
  static final int MOST_IN_A_MINUTE = 6_000;

  enum Reason implements Outcome.Reason {
    TOO_MANY_SEARCHES;

    @Override
    public int status() {
      return 429;
    }
  }

  /// `sought` is a keyed digest; `lists` tells which versions were searched.
  record ListsSearched(String sought, String lists) {}

  static String idOf(String officer) {
    return "searches-" + officer;
  }

  static Outcome<SearchBook> add(
      Optional<SearchBook> present, String officer, ListsSearched search, Instant now) {
    var minute = now.truncatedTo(ChronoUnit.MINUTES);
    int before =
        present.filter(book -> book.minute.equals(minute)).map(SearchBook::inMinute).orElse(0);
    if (before >= MOST_IN_A_MINUTE) {
      return new Refused<>(Reason.TOO_MANY_SEARCHES);
    }
    long version = present.map(SearchBook::version).orElse(0L) + 1;
    return new Changed<>(new SearchBook(idOf(officer), version, minute, before + 1), search);
  }
}
