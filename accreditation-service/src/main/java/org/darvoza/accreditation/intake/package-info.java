/// How a registration becomes a case in the queue: received from its topic, then screened in
/// batches, so that duplicates which arrive together see each other.
///
/// Nothing is public. Arrows: intake → cases, intake → screening, intake → listing.
@NullMarked
package org.darvoza.accreditation.intake;

import org.jspecify.annotations.NullMarked;
