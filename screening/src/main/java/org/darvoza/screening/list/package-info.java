/// Watchlists as their publishers write them, and as this house reads them: one [ListedPerson] for
/// each entry, whichever list it comes from.
@NullMarked
package org.darvoza.screening.list;

import org.jspecify.annotations.NullMarked;
