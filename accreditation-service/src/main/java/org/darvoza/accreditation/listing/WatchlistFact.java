package org.darvoza.accreditation.listing;

import org.darvoza.accreditation.listing.ListVersion.Difference;
import org.darvoza.screening.list.Source;

/// What only the ledger learns of a watchlist. That a version took effect is told to everybody, by
/// `WatchlistPublished`.
sealed interface WatchlistFact {

  record VersionBrought(
      Source source,
      long version,
      String sha256,
      int individuals,
      Difference difference,
      int rejected)
      implements WatchlistFact {}

  record VersionRejected(Source source, long version) implements WatchlistFact {}
}
