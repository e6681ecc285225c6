/// What custodians do: bring a list, see what would change by it, and confirm or reject what a
/// colleague brought; as pages and as an API.
///
/// Nothing is public. Arrows: watchlists → listing, watchlists → rescreening.
@NullMarked
package org.darvoza.accreditation.watchlists;

import org.jspecify.annotations.NullMarked;
