package org.darvoza.accreditation.search;

import module java.base;

import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.search.SearchBook.ListsSearched;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.screening.match.Match;
import org.darvoza.screening.match.Sought;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// Searches the lists in force for an officer, once the search is on record.
@Component
class SearchDesk {

  private static final int MOST = 50;

  private final Ledger ledger;
  private final Store<SearchBook> books;
  private final ListsInForce lists;
  private final KeyedDigest digest;
  private final Clock clock;

  SearchDesk(Ledger ledger, MongoTemplate mongo, ListsInForce lists, Secrets secrets, Clock clock) {
    this.ledger = ledger;
    this.books = new Store<>(mongo, SearchBook.class, "searches");
    this.lists = lists;
    this.digest = new KeyedDigest(secrets.key("blind-index-key"));
    this.clock = clock;
  }

  List<Match> search(Sought sought, Officer officer) {
    var snapshot = lists.current().orElseGet(lists::refresh);
    var entry = new ListsSearched(digest.shortTextOf(digested(sought)), snapshot.stamp());
    var recorded =
        ledger.record(
            new Step<>(
                officer,
                books,
                SearchBook.idOf(officer.username()),
                present -> SearchBook.add(present, officer.username(), entry, clock.instant())));
    var _ = recorded.orThrow();
    return snapshot.index().search(sought, MOST);
  }

  /// Who searches for the same again leaves the same digest.
  private static String digested(Sought sought) {
    return Stream.of(
            "search",
            sought.names(),
            sought.bornOn(),
            sought.nationality(),
            sought.documentNumber())
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
