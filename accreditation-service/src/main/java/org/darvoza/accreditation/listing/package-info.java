/// The watchlists this house screens by: each is an aggregate with its versions, of which one is in
/// force; the people of a version lie sealed beside it; and each instance holds all of those in
/// force in one index, made anew when a version takes effect.
///
/// Public: [Watchlist], [ListVersion], [Watchlists], [WatchlistEntries], [ListsInForce],
/// [Screenroom]. Arrows: listing → cases, listing → screening.
@NullMarked
package org.darvoza.accreditation.listing;

import org.jspecify.annotations.NullMarked;
